package org.goldenthread.workflows.engine;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What happened to something that a person has to do in a process.
 *
 * @param happened what happened to it
 * @param taskId the engine's id of the task, a UUID
 * @param process the key of the process, for example {@code conference}
 * @param task the id of the task in the picture, for example {@code decide-referral}; its words are {@code task.<id>.title}
 * @param caseId the case
 * @param capacity who it waits for
 * @param person the one person it waits for, or null where anybody in the capacity may do it
 * @param formKey the form that answers it, or null where it is only to be confirmed
 * @param due the last day, in London, or null where nothing says so
 * @param gate true where the process cannot go on without it
 * @param listedIn in which room it is listed as awaited, for those who do not do it themselves
 * @param about what it is about where one step asks for several: the id of a request, an action, a person; else null
 */
public record TaskSeen(
        Happening happened,
        UUID taskId,
        String process,
        String task,
        CaseId caseId,
        Capacity capacity,
        @Nullable PersonId person,
        @Nullable String formKey,
        @Nullable LocalDate due,
        boolean gate,
        Compartment listedIn,
        @Nullable UUID about) {

    public enum Happening {
        OPENED,
        /** It waits for somebody else, or until another day, than before. */
        CHANGED,
        DONE,
        /** The process went on without it. */
        WITHDRAWN
    }
}
