/** Letters, without a server: what is put in them, and what becomes of it on paper. */
@NullMarked
package org.goldenthread.core.letter;

import org.jspecify.annotations.NullMarked;
