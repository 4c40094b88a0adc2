/** Finds papers and files by their words; the only room that knows Lucene. */
@NullMarked
package org.goldenthread.core.search;

import org.jspecify.annotations.NullMarked;
