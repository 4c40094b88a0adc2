/** The kinds of things: how editors make a new one and change one, and what becomes of what was written with it. */
@NullMarked
package org.goldenthread.core.kinds;

import org.jspecify.annotations.NullMarked;
