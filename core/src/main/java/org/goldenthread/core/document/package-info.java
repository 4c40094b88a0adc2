/** Files as content: received as a stream, checked for viruses, kept under the hash of their bytes, given out through the gate. */
@NullMarked
package org.goldenthread.core.document;

import org.jspecify.annotations.NullMarked;
