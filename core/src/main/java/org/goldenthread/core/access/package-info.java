/** The one policy that decides who sees and does what, and the one gate that asks it. */
@NullMarked
package org.goldenthread.core.access;

import org.jspecify.annotations.NullMarked;
