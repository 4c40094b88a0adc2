/** What somebody has to do next, in words: the projection of the processes' open steps, written in the engine's own transaction. */
@NullMarked
package org.goldenthread.core.work;

import org.jspecify.annotations.NullMarked;
