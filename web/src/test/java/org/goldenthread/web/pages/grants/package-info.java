/** Who has access to a case, as it is asked and told. */
@NullMarked
package org.goldenthread.web.pages.grants;

import org.jspecify.annotations.NullMarked;
