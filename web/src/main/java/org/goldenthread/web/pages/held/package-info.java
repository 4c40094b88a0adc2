/** What waits for a second person because it may say a safe address: the list of it, and the page on which it is decided. */
@NullMarked
package org.goldenthread.web.pages.held;

import org.jspecify.annotations.NullMarked;
