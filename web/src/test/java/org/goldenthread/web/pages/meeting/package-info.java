/** The day, seen from before it, on it and after it. */
@NullMarked
package org.goldenthread.web.pages.meeting;

import org.jspecify.annotations.NullMarked;
