/** A meeting from its plan to the parts of its day, and the links that let people in. */
@NullMarked
package org.goldenthread.core.meeting;

import org.jspecify.annotations.NullMarked;
