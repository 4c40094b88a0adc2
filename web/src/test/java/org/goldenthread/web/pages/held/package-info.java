/** Tests of the page on which a second person decides. */
@NullMarked
package org.goldenthread.web.pages.held;

import org.jspecify.annotations.NullMarked;
