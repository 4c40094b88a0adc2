package org.goldenthread.web.pages.conference;

import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a conference shall end, having said what that does.
 *
 * @param alone true where a parent stops for themselves, false where it is ended for everybody
 * @param talk to whom one may talk first, or null where nobody coordinates yet; it leads nowhere where there is no number
 *     to ring
 */
public record Ending(Sheet sheet, boolean alone, @Nullable Link talk) {}
