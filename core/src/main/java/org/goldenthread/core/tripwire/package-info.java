/** Looks at everything that others are to read, before they can, for an address or number that is kept safe for somebody in the case. */
@NullMarked
package org.goldenthread.core.tripwire;

import org.jspecify.annotations.NullMarked;
