/** Letters to one person: what an editor wrote, filled in from the case, laid out on paper, looked through, and kept as it was sent. */
@NullMarked
package org.goldenthread.core.letter;

import org.jspecify.annotations.NullMarked;
