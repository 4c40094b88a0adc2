package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.CaseSeats.Seat;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WorkingDays;
import org.goldenthread.core.notification.SafeRoute.NoWay;
import org.goldenthread.core.work.NewWorkItem;
import org.goldenthread.core.work.Work;

/**
 * Turns a message that the portal cannot send itself into work: telephone her in her safe hours, hand him the link. It
 * waits for the coordinator, or for the social worker while there is none, and is about the person's part in the case.
 */
@ApplicationScoped
class HandingOver {

    private CaseSeats seats;
    private Work work;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HandingOver() {}

    @Inject
    HandingOver(CaseSeats seats, Work work, PortalClock clock) {
        this.seats = seats;
        this.work = work;
        this.clock = clock;
    }

    /** Professionals who have left no address see what is new when they sign in; nobody goes to tell them. */
    void instead(Message message, SafeRoute route) {
        Optional<Seat> seat = seats.of(message.caseId(), message.person());
        seat.filter(found -> byHand(found) || message.kind() == MessageKind.LINK)
                .ifPresent(found -> ask(message, found, stepFor(message, route)));
        message.handedOver(clock.now());
    }

    /** It was tried for about a day and never got through. */
    void givenUp(Message message) {
        seats.of(message.caseId(), message.person())
                .ifPresent(found ->
                        ask(message, found, message.kind() == MessageKind.LINK ? "hand-over-link" : "reach-person"));
    }

    private static String stepFor(Message message, SafeRoute route) {
        if (route instanceof NoWay) {
            return "ask-for-safe-contact";
        }
        return message.kind() == MessageKind.LINK ? "hand-over-link" : "reach-person";
    }

    private void ask(Message message, Seat seat, String step) {
        if (work.waitsAlready(message.caseId(), step, seat.part().value())) {
            return;
        }
        work.open(NewWorkItem.outsideProcesses(
                message.caseId(),
                step,
                whoGoes(message, seat),
                WorkingDays.after(clock.today(), 1),
                seat.part().value(),
                seat.capacity() == Capacity.ADOPTER ? Compartment.PROFESSIONALS : Compartment.COORDINATION));
    }

    private static boolean byHand(Seat seat) {
        return seat.capacity().family() || seat.capacity() == Capacity.ADOPTER;
    }

    /** A link that lets somebody of the family in is in the hands of those who may bring them in, and of nobody else. */
    private Capacity whoGoes(Message message, Seat seat) {
        if (seat.capacity() == Capacity.ADOPTER) {
            // whoever works with the birth family is not to hear of them
            return message.kind() == MessageKind.LINK ? Capacity.TEAM_MANAGER : Capacity.SOCIAL_WORKER;
        }
        if (!seats.holders(message.caseId(), Capacity.COORDINATOR).isEmpty()) {
            return Capacity.COORDINATOR;
        }
        if (message.kind() != MessageKind.LINK || seat.capacity().toBringIn() == Action.INVITE) {
            return Capacity.SOCIAL_WORKER;
        }
        boolean managed = !seats.holders(message.caseId(), Capacity.FGC_MANAGER).isEmpty();
        return managed ? Capacity.FGC_MANAGER : Capacity.COORDINATOR;
    }
}
