/** Papers: what there is to read, each in the best shape open to its reader, and files that can be taken away. */
@NullMarked
package org.goldenthread.web.pages.papers;

import org.jspecify.annotations.NullMarked;
