package org.goldenthread.workflows;

import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What came of an answer.
 *
 * @param content what was written, or null where the work asked for no form
 * @param again true where this very answer had come before, and nothing was done this time
 */
public record Receipt(CaseId caseId, @Nullable ContentId content, boolean again) {}
