/** The seal of the trail, held to every field of a line. */
@NullMarked
package org.goldenthread.core.audit;

import org.jspecify.annotations.NullMarked;
