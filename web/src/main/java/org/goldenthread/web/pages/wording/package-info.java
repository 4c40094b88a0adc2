/** The words of the portal: an editor finds those that they saw on a screen, reads both languages, and begins to change them. */
@NullMarked
package org.goldenthread.web.pages.wording;

import org.jspecify.annotations.NullMarked;
