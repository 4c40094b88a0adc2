package org.goldenthread.workflows;

import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * What a person is asked to do.
 *
 * @param form the form that answers it, or null where it is only to be confirmed
 * @param before what was written last time, where answering means a new version of it
 * @param people for each question about a person, whom it may be answered with: the person's id and what they are called
 */
public record Asked(
        WorkLine work,
        @Nullable ContentType form,
        @Nullable ContentView before,
        Map<String, Map<PersonId, String>> people) {}
