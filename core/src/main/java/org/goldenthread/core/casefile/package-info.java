/** One child's case: who takes part in it, in what capacity, for what purpose, from when until when. */
@NullMarked
package org.goldenthread.core.casefile;

import org.jspecify.annotations.NullMarked;
