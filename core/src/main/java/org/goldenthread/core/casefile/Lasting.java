package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.core.access.ComingOfAge;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;
import org.jspecify.annotations.Nullable;

/** How long a part can last where it ends with the child's being one. */
@ApplicationScoped
class Lasting {

    private CaseSeats seats;
    private PeopleReading people;
    private Consents consents;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Lasting() {}

    @Inject
    Lasting(CaseSeats seats, PeopleReading people, Consents consents) {
        this.seats = seats;
        this.people = people;
        this.consents = consents;
    }

    /** When the child whose case it is comes of age; empty where nobody has said when they were born. */
    Optional<Instant> ofAge(CaseId caseId) {
        return people.profile(seats.child(caseId)).map(Profile::bornOn).map(ComingOfAge::of);
    }

    /** True for a child who is one no more. */
    boolean isOfAge(CaseId caseId, Instant now) {
        return ofAge(caseId).filter(instant -> !now.isBefore(instant)).isPresent();
    }

    /** When the part ends with the child's coming of age; null where it does not end with that, or nobody knows when. */
    @Nullable
    Instant endOf(Participation part) {
        return endsWithAge(part) ? ofAge(part.caseId()).orElse(null) : null;
    }

    boolean endsWithAge(Participation part) {
        var child = seats.child(part.caseId());
        boolean onAYes = part.part().basis() == LegalBasis.CONSENT;
        boolean theirs = child.equals(part.actsFor())
                || onAYes
                        && consents.of(part.id())
                                .filter(given -> given.giver().equals(child))
                                .isPresent();
        return ComingOfAge.ends(part.capacity(), onAYes, theirs);
    }

    /** Of a part that nobody has taken up yet. Whose yes it rests on, where it rests on one, is said a moment later, and bounds it. */
    Participation bounded(Participation part, Instant now) {
        if (part.part().basis() != LegalBasis.CONSENT) {
            part.lastsAtMostUntil(endOf(part));
        }
        if (!now.isBefore(part.part().until())) {
            throw new CannotBeDone("cannot.participation.of-age");
        }
        return part;
    }
}
