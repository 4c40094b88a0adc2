/** Tests of what is found in a text, and of what is not. */
@NullMarked
package org.goldenthread.core.tripwire;

import org.jspecify.annotations.NullMarked;
