/** Tests of the kinds of things. */
@NullMarked
package org.goldenthread.core.kinds;

import org.jspecify.annotations.NullMarked;
