/** Papers, as they hold now and as they held before. */
@NullMarked
package org.goldenthread.web.pages.papers;

import org.jspecify.annotations.NullMarked;
