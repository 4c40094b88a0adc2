package org.goldenthread.core.work;

import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something waits for somebody. Told within the transaction.
 *
 * @param person who in the capacity, or null for whoever holds it
 */
public record WorkOpened(
        CaseId caseId,
        WorkItemId item,
        Capacity waitsFor,
        @Nullable PersonId person) {}
