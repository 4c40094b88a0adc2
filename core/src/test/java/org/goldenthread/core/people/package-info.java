/** How somebody says they may be reached, and when they then are. */
@NullMarked
package org.goldenthread.core.people;

import org.jspecify.annotations.NullMarked;
