/** What becomes of work that somebody has to do. */
@NullMarked
package org.goldenthread.core.work;

import org.jspecify.annotations.NullMarked;
