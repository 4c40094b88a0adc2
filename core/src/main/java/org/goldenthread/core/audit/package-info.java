/** The trail of what was read, written and refused: append-only, chained by keyed hashes, checkable by anyone with the key. */
@NullMarked
package org.goldenthread.core.audit;

import org.jspecify.annotations.NullMarked;
