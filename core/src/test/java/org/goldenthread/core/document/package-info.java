/** What becomes of a file on its way in and on its way out. */
@NullMarked
package org.goldenthread.core.document;

import org.jspecify.annotations.NullMarked;
