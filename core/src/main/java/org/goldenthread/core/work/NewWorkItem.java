package org.goldenthread.core.work;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process that waits for somebody.
 *
 * @param process the process's key, for example {@code conference}
 * @param step the step's key within the process; {@code task.<step>.title} and {@code task.<step>.why} are its words
 * @param task the engine's own id of the task; empty where the work is no step of a process
 * @param form the content type that answers it, or null where doing it needs no form
 * @param waitsFor in what capacity it is done
 * @param person who in that capacity, or null for whoever holds it
 * @param due the last day on which it is in time, in Europe/London, or null
 * @param gate true where the process cannot go on without it
 * @param about what it is about where one step asks for several: the id of a request or an action; else null
 * @param listedIn where it is listed as awaited, for those who do not do it themselves
 */
public record NewWorkItem(
        CaseId caseId,
        String process,
        String step,
        String task,
        @Nullable String form,
        Capacity waitsFor,
        @Nullable PersonId person,
        @Nullable LocalDate due,
        boolean gate,
        @Nullable UUID about,
        Compartment listedIn) {

    /** Somebody is asked to fill in a form, whichever it is: its own name says what there is to do. */
    public static final String FILL_IN = "fill-in";

    /** Somebody broke the glass, and whoever answers for the case says whether that was right. */
    public static final String JUDGE_EMERGENCY = "judge-emergency";

    /**
     * Work that no process asks for: the portal needs somebody to do what it cannot do itself.
     *
     * @param about the person's part in the case, or whatever else it is about
     */
    public static NewWorkItem outsideProcesses(
            CaseId caseId, String step, Capacity waitsFor, LocalDate due, UUID about, Compartment listedIn) {
        return new NewWorkItem(caseId, "", step, "", null, waitsFor, null, due, false, about, listedIn);
    }
}
