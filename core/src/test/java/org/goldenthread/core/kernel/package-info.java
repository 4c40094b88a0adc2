/** The days, the identifiers, the seals and the forgetting that every room relies on. */
@NullMarked
package org.goldenthread.core.kernel;

import org.jspecify.annotations.NullMarked;
