/** Who has access to a case, on what that rests and until when: for those who answer for it, and those it is about. */
@NullMarked
package org.goldenthread.web.pages.grants;

import org.jspecify.annotations.NullMarked;
