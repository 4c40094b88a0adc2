package org.goldenthread.core.access;

import java.util.concurrent.Callable;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, for one thread, who spends private family time and in which case. While it lasts, what they look at in that
 * case leaves no line in the trail: seventeen lines of looking, to the millisecond, are a note of who was here and for
 * how long. What they add, change or share outside the family's room is written down as ever, and so is every refusal.
 */
final class FamilyTime {

    private static final ThreadLocal<FamilyTime> SPENT = new ThreadLocal<>();

    private final @Nullable PersonId person;
    private final CaseId caseId;

    private FamilyTime(@Nullable PersonId person, CaseId caseId) {
        this.person = person;
        this.caseId = caseId;
    }

    /** Does the work; within private family time if the subject, which the actor was let into, lies there. */
    static <T> T at(Subject subject, Actor actor, Callable<T> work) throws Exception {
        CaseId caseId = subject.stamp().caseId();
        if (subject.stamp().compartment() != Compartment.FAMILY || caseId == null) {
            return work.call();
        }
        FamilyTime before = SPENT.get();
        SPENT.set(new FamilyTime(actor.person(), caseId));
        try {
            return work.call();
        } finally {
            if (before == null) {
                SPENT.remove();
            } else {
                SPENT.set(before);
            }
        }
    }

    /** Whether a permitted look leaves no line: at what is the family's own, or at the rest of the case from its room. */
    static boolean keepsNoNoteOf(Actor actor, Action action, Subject subject) {
        if (subject.stamp().compartment() == Compartment.FAMILY) {
            return true;
        }
        FamilyTime spent = SPENT.get();
        // a step of a process that the family's sharing sets off is no longer the family
        return spent != null
                && action == Action.SEE
                && !actor.isStep()
                && spent.person != null
                && spent.person.equals(actor.person())
                && spent.caseId.equals(subject.stamp().caseId());
    }
}
