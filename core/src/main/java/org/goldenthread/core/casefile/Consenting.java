package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Tie;

/**
 * Writes down the consent that a part rests on, in the transaction in which somebody is asked to take it. Only works
 * inside such a use case: no page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Consenting {

    private Acting acting;
    private Consents consents;
    private RestingOnConsent resting;
    private Participations participations;
    private PeopleReading people;
    private CaseSeats seats;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Consenting() {}

    @Inject
    Consenting(
            Acting acting,
            Consents consents,
            RestingOnConsent resting,
            Participations participations,
            PeopleReading people,
            CaseSeats seats,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.consents = consents;
        this.resting = resting;
        this.participations = participations;
        this.people = people;
        this.seats = seats;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * The part and the yes end with the last part of whoever gave it, where they would not before; if that goes on for
     * longer one day, this does not.
     *
     * @throws CannotBeDone where whoever is said to have given it takes no part, it is not theirs to give, or nothing says that a child understands it
     */
    @OpenToAll("called only by the use case that has asked whether somebody may be brought in")
    public ConsentId record(ParticipationId part, GivenConsent given) {
        Participation rests = participations.byId(part).orElseThrow(NotThere::new);
        PersonId me = acting.current().person();
        if (me == null || rests.part().basis() != LegalBasis.CONSENT) {
            throw new NotThere();
        }
        if (!givers(rests.caseId()).contains(given.giver())) {
            throw new CannotBeDone("cannot.consent.not-theirs");
        }
        if (given.understood() == null && given.giver().equals(seats.child(rests.caseId()))) {
            throw new CannotBeDone("cannot.consent.understood");
        }
        Instant now = clock.now();
        rests.noLongerThan(resting.atMost(rests.caseId(), given.giver(), now));
        Consent consent = consents.add(new Consent(rests, given, me, now));
        trail.record(AuditEntry.done(
                me, rests.caseId(), "CONSENT_RECORDED", consent.id().value().toString()));
        return consent.id();
    }

    /**
     * Who may say yes to others knowing about the child: whoever takes part and has parental responsibility (Children Act 1989
     * s.3), in whatever way they came by it, and the child.
     */
    @OpenToAll("called only by the use case that has asked whether somebody may be brought in")
    public Set<PersonId> givers(CaseId caseId) {
        Instant now = clock.now();
        Set<PersonId> responsible = people.tiesTo(seats.child(caseId)).stream()
                .filter(Tie::parentalResponsibility)
                .map(Tie::from)
                .collect(Collectors.toSet());
        return participations.current(caseId, now).stream()
                .filter(part -> part.holds(now))
                .filter(part -> part.capacity() == Capacity.CHILD || responsible.contains(part.person()))
                .map(Participation::person)
                .collect(Collectors.toSet());
    }
}
