/** What happens between the server's start and the first visitor, in its order. */
@NullMarked
package org.goldenthread.web.opening;

import org.jspecify.annotations.NullMarked;
