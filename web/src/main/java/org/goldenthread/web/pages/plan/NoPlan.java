package org.goldenthread.web.pages.plan;

import org.goldenthread.web.pages.casefile.CaseHead;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a case before there is one.
 *
 * @param head the case it belongs to, for staff; null for families
 */
public record NoPlan(@Nullable CaseHead head) {}
