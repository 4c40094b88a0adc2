package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * What rests on somebody's yes, and for how long it can: no longer than they take part in the case in any way, for whoever
 * does no more cannot see what they let others read.
 */
@ApplicationScoped
class RestingOnConsent {

    private Consents consents;
    private Participations participations;
    private Event<ConsentWithdrawn> withdrawn;
    private Event<LastPartMoved> moved;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected RestingOnConsent() {}

    @Inject
    RestingOnConsent(
            Consents consents,
            Participations participations,
            Event<ConsentWithdrawn> withdrawn,
            Event<LastPartMoved> moved) {
        this.consents = consents;
        this.participations = participations;
        this.withdrawn = withdrawn;
        this.moved = moved;
    }

    /** Until when a yes of theirs can hold: the end of the longest of their parts; now, where they have none. */
    Instant atMost(CaseId caseId, PersonId giver, Instant now) {
        return participations.ofPersonIn(giver, List.of(caseId), now).stream()
                .map(part -> part.part().until())
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** What rests on a consent needs one that holds, and is not longer than it, nor than the part of whoever gave it. */
    void mustHold(Participation part, Instant until, Instant now) {
        boolean rests = part.part().basis() == LegalBasis.CONSENT;
        if (rests
                && consents.of(part.id())
                        .filter(given -> given.covers(now, until))
                        .filter(given -> !until.isAfter(atMost(part.caseId(), given.giver(), now)))
                        .isEmpty()) {
            throw new CannotBeDone("cannot.consent.none");
        }
    }

    /** Other rooms hold things that rest on their word too. */
    void tell(CaseId caseId, PersonId giver, Instant last) {
        moved.fire(new LastPartMoved(caseId, giver, last));
    }

    /** What rests on a yes of theirs and would go on after that. */
    List<Participation> outlasting(CaseId caseId, PersonId giver, Instant last) {
        return consents.standing(caseId, giver).stream()
                .flatMap(given -> participations.byId(given.part()).stream())
                .filter(part -> part.part().until().isAfter(last))
                .toList();
    }

    /** Somebody lost sight without having done anything: whoever works the case has to hear of it. */
    void tellOf(Participation ended) {
        withdrawn.fire(new ConsentWithdrawn(ended.caseId(), ended.id()));
    }
}
