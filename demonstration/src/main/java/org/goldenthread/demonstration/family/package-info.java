/** The family of the demonstration: three generations, two fathers, a safe address, and everybody who works with them. */
@NullMarked
package org.goldenthread.demonstration.family;

import org.jspecify.annotations.NullMarked;
