/** Messages, and the ways by which they may reach somebody safely. */
@NullMarked
package org.goldenthread.core.notification;

import org.jspecify.annotations.NullMarked;
