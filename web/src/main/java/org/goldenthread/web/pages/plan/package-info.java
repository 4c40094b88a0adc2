/** The family's plan: the room where it is written, choosing what to share, and the plan that everybody works from. */
@NullMarked
package org.goldenthread.web.pages.plan;

import org.jspecify.annotations.NullMarked;
