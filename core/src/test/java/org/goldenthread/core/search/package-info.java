/** Tries the index over words. */
@NullMarked
package org.goldenthread.core.search;

import org.jspecify.annotations.NullMarked;
