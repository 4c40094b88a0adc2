/** Who the bearer of the token is. */
@NullMarked
package org.goldenthread.web.api.me;

import org.jspecify.annotations.NullMarked;
