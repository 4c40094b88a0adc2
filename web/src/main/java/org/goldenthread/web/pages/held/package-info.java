/** What waits for a second person because it may say a safe address: for whoever decides about it, and for its writer. */
@NullMarked
package org.goldenthread.web.pages.held;

import org.jspecify.annotations.NullMarked;
