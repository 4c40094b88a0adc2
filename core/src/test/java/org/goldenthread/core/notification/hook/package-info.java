/** How programs elsewhere are told, and who is never called. */
@NullMarked
package org.goldenthread.core.notification.hook;

import org.jspecify.annotations.NullMarked;
