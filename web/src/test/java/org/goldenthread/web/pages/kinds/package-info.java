/** Tests of the pages on the kinds of things. */
@NullMarked
package org.goldenthread.web.pages.kinds;

import org.jspecify.annotations.NullMarked;
