/** An administrator keeps the agencies in order, and who works for them. No page of theirs says a word about a child. */
@NullMarked
package org.goldenthread.web.pages.staff;

import org.jspecify.annotations.NullMarked;
