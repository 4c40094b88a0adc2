/** A day that families need not fear: its parts, who will be there, how to get there, what helps. */
@NullMarked
package org.goldenthread.web.pages.meeting;

import org.jspecify.annotations.NullMarked;
