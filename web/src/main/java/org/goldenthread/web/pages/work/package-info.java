/** Doing what waits for somebody: whatever form a process asks for, page by page, kept on the way, sent once. */
@NullMarked
package org.goldenthread.web.pages.work;

import org.jspecify.annotations.NullMarked;
