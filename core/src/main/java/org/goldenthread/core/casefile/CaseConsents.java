package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Every yes that was said in a case, for those who work it: who bring people in write down on what that rests. Of a yes of
 * or for somebody whom the reader may not know of, there is nothing.
 */
@ApplicationScoped
@Transactional
public class CaseConsents {

    /** Those that stand, then those that have ended; of the first the one that ends soonest, of the others the one that ended last. */
    private static final Comparator<CaseConsent> SOONEST_FIRST = Comparator.<CaseConsent, Boolean>comparing(
                    one -> one.end() != null)
            .thenComparing((one, other) -> one.end() == null
                    ? one.until().compareTo(other.until())
                    : other.until().compareTo(one.until()));

    private Acting acting;
    private AccessGuard guard;
    private Consents consents;
    private CaseFiles files;
    private Participations participations;
    private TakingBack takingBack;
    private PeopleInvolved involved;
    private PortalClock clock;
    private AuditTrail trail;
    private Event<ConsentNoted> noted;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseConsents() {}

    @Inject
    CaseConsents(
            Acting acting,
            AccessGuard guard,
            Consents consents,
            CaseFiles files,
            Participations participations,
            TakingBack takingBack,
            PeopleInvolved involved,
            PortalClock clock,
            AuditTrail trail,
            Event<ConsentNoted> noted) {
        this.acting = acting;
        this.guard = guard;
        this.consents = consents;
        this.files = files;
        this.participations = participations;
        this.takingBack = takingBack;
        this.involved = involved;
        this.clock = clock;
        this.trail = trail;
        this.noted = noted;
    }

    /** Those that stand, the one that ends soonest first; then those that have ended, the latest first. */
    @Requires(Action.INVITE)
    public List<CaseConsent> all(CaseId caseId, Language language) {
        CaseFile file = files.byId(caseId).orElseThrow(NotThere::new);
        List<Involved> known = involved.in(file, language);
        return consents.in(scope(caseId), caseId).stream()
                .map(consent -> told(consent, known, List.of()))
                .sorted(SOONEST_FIRST)
                .toList();
    }

    /** One of them, with who would go on. */
    @Requires(Action.INVITE)
    public CaseConsent read(CaseId caseId, ConsentId id, Language language) {
        CaseFile file = files.byId(caseId).orElseThrow(NotThere::new);
        Consent consent = consents.in(scope(caseId), caseId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> refused(caseId));
        List<Involved> known = involved.in(file, language);
        return told(consent, known, TakingBack.goOn(known, clock.now()));
    }

    /**
     * Writes down that whoever said yes took it back by another way: that has the effect of their own taking it back, now.
     *
     * @throws CannotBeDone where it has ended, or the day lies ahead or before they said yes
     */
    @Requires(Action.INVITE)
    public void takenBack(CaseId caseId, ConsentId id, TakenBackElsewhere said) {
        Instant now = clock.now();
        PersonId me = me();
        Consent consent = consents.heldById(id).orElseThrow(() -> refused(caseId));
        if (!consents.in(scope(caseId), caseId).contains(consent)) {
            throw refused(caseId);
        }
        Participation rests = participations.byId(consent.part()).orElseThrow(NotThere::new);
        if (ConsentEnd.of(consent, rests, now) != null) {
            throw new CannotBeDone("cannot.consent.ended");
        }
        consent.takenBack(said, me, clock.today(), now);
        takingBack.endWhatRests(consent, now);
        trail.record(AuditEntry.done(me, caseId, "CONSENT_WITHDRAWAL_RECORDED", said.how() + ":" + id.value()));
        noted.fire(new ConsentNoted(caseId, consent.giver(), id));
    }

    private Scope scope(CaseId caseId) {
        return guard.scope(Action.SEE, caseId);
    }

    private CaseConsent told(Consent consent, List<Involved> known, List<Involved> goesOn) {
        Instant now = clock.now();
        Participation rests = participations.byId(consent.part()).orElseThrow(NotThere::new);
        return new CaseConsent(
                consent.id(),
                giver(consent, known),
                known.stream()
                        .filter(one -> one.part().id().equals(consent.part()))
                        .findFirst()
                        .orElseThrow(NotThere::new),
                consent.about(),
                TakingBack.nameOf(consent.recordedBy(), known),
                consent.givenAt(),
                endOf(consent, rests),
                ConsentEnd.of(consent, rests, now),
                TakingBack.elsewhere(consent, known),
                goesOn);
    }

    /** In the part that goes on for longest, where they take several. */
    private static Involved giver(Consent consent, List<Involved> known) {
        return known.stream()
                .filter(one -> one.part().person().equals(consent.giver()))
                .max(Comparator.comparing(one -> one.part().until()))
                .orElseThrow(NotThere::new);
    }

    private static Instant endOf(Consent consent, Participation rests) {
        Instant withdrawn = consent.withdrawnAt();
        Instant part = rests.part().until();
        Instant last = consent.until().isBefore(part) ? consent.until() : part;
        return withdrawn != null && withdrawn.isBefore(last) ? withdrawn : last;
    }

    private NotThere refused(CaseId caseId) {
        trail.recordApart(new AuditEntry(
                acting.current().person(),
                acting.current().step(),
                acting.current().session(),
                caseId,
                "CONSENT",
                null,
                null,
                AuditEntry.Outcome.REFUSED,
                "not-in-sight"));
        return new NotThere();
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null || acting.current().isStep()) {
            throw new NotThere();
        }
        return me;
    }
}
