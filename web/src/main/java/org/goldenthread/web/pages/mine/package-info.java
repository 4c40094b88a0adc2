/** What somebody sees and changes of their own: how to reach them, in which language, what helps. */
@NullMarked
package org.goldenthread.web.pages.mine;

import org.jspecify.annotations.NullMarked;
