/** How a program says what it would like to read. */
@NullMarked
package org.goldenthread.web.api.delivery;

import org.jspecify.annotations.NullMarked;
