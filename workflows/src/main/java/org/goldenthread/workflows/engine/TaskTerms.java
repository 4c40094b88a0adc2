package org.goldenthread.workflows.engine;

import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a process wants of an answer, as its picture says.
 *
 * @param answer the name under which the process remembers the id of what was written, or null where it need not
 * @param keeps the questions whose answers the process remembers: a choice, yes or no, a day, a person
 * @param party whose the answer is, where it is not the answerer's own
 * @param before what the same question was answered with last time, where answering again means a new version of it
 */
public record TaskTerms(
        @Nullable String answer,
        Set<String> keeps,
        @Nullable PersonId party,
        @Nullable UUID before) {}
