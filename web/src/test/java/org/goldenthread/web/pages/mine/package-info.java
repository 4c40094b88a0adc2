/** The page of one’s own details, and what of them is shown. */
@NullMarked
package org.goldenthread.web.pages.mine;

import org.jspecify.annotations.NullMarked;
