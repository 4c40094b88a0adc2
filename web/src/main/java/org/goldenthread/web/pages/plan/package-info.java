/** The family's own room: they write their plan here, and choose what leaves it. */
@NullMarked
package org.goldenthread.web.pages.plan;

import org.jspecify.annotations.NullMarked;
