/** Tells people that there is something new, and nothing else: by their safe contact, in safe hours, once. */
@NullMarked
package org.goldenthread.core.notification;

import org.jspecify.annotations.NullMarked;
