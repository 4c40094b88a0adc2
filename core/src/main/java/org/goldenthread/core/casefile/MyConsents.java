package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;

/** What I have said yes to others knowing, and taking it back: what rests on it ends in the same transaction. */
@ApplicationScoped
@Transactional
public class MyConsents {

    private static final String OWN =
            "one's own yes alone, by who one is: whoever takes part no more takes it back too, and is told no names";

    private Acting acting;
    private AccessGuard guard;
    private Consents consents;
    private CaseFiles files;
    private Participations participations;
    private TakingBack takingBack;
    private PeopleInvolved involved;
    private PeopleReading people;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MyConsents() {}

    @Inject
    MyConsents(
            Acting acting,
            AccessGuard guard,
            Consents consents,
            CaseFiles files,
            Participations participations,
            TakingBack takingBack,
            PeopleInvolved involved,
            PeopleReading people,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.guard = guard;
        this.consents = consents;
        this.files = files;
        this.participations = participations;
        this.takingBack = takingBack;
        this.involved = involved;
        this.people = people;
        this.clock = clock;
        this.trail = trail;
    }

    /** The latest first, those that were taken back too; with names where the reader takes part and nothing is kept from them. */
    @OpenToAll(OWN)
    public List<MyConsent> all(Language language) {
        return consents.givenBy(me()).stream()
                .map(consent -> told(consent, language))
                .toList();
    }

    /** One of them, with what would go on. */
    @OpenToAll(OWN)
    public MyConsent read(ConsentId id, Language language) {
        return told(mine(consents.byId(id)), language);
    }

    /** Takes it back: what rests on it alone ends now, and the next request is answered without it. */
    @OpenToAll(OWN)
    public void withdraw(ConsentId id) {
        Consent consent = mine(consents.heldById(id));
        Instant now = clock.now();
        consent.withdraw(me(), now);
        takingBack.endWhatRests(consent, now);
        trail.record(AuditEntry.done(
                me(), consent.caseId(), "CONSENT_WITHDRAWN", id.value().toString()));
    }

    /** Nobody takes back what another has said yes to. */
    private Consent mine(Optional<Consent> found) {
        PersonId me = me();
        return found.filter(consent -> consent.giver().equals(me)).orElseThrow(() -> refused(found));
    }

    private NotThere refused(Optional<Consent> found) {
        Actor me = acting.current();
        CaseId caseId = found.map(Consent::caseId).orElse(null);
        trail.recordApart(new AuditEntry(
                me.person(), me.step(), me.session(), caseId, "CONSENT", null, null, Outcome.REFUSED, "not-ones-own"));
        return new NotThere();
    }

    private MyConsent told(Consent consent, Language language) {
        Participation part = participations.byId(consent.part()).orElseThrow(NotThere::new);
        MyConsent bare = bare(consent, part);
        return mayKnow(consent) ? named(bare, consent, part, language) : bare;
    }

    /** Names are for whoever takes part now, and never past an edge; what they said yes to, and when, is theirs to know. */
    private boolean mayKnow(Consent consent) {
        return guard.allows(Action.SEE, consent.caseId())
                && !guard.keepsFrom(consent.id())
                && !guard.keepsFrom(consent.part());
    }

    private MyConsent bare(Consent consent, Participation part) {
        Instant now = clock.now();
        return new MyConsent(
                consent.id(),
                consent.caseId(),
                "",
                null,
                consent.about(),
                "",
                consent.givenAt(),
                consent.until(),
                consent.withdrawnAt(),
                consent.elsewhere(),
                consent.holds(now) && now.isBefore(part.part().until()),
                List.of());
    }

    private MyConsent named(MyConsent bare, Consent consent, Participation part, Language language) {
        Instant now = clock.now();
        CaseFile file = files.byId(consent.caseId()).orElseThrow(NotThere::new);
        // whom they have said yes to they know, wherever that part is listed
        Involved to = involved.with(file, List.of(part.part()), language).get(0);
        List<Involved> known = involved.in(file, language);
        return bare.named(
                knownAs(file.child()),
                to,
                TakingBack.nameOf(consent.recordedBy(), known),
                TakingBack.elsewhere(consent, known),
                TakingBack.goOn(known, now));
    }

    private String knownAs(PersonId person) {
        return people.profile(person).map(Profile::knownAs).orElse("");
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null || acting.current().isStep()) {
            throw new NotThere();
        }
        return me;
    }
}
