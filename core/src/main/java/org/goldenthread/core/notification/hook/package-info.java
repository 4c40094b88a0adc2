/** Tells programs elsewhere what went out and what is out no more: signed, again and again until they have taken it, and to nobody inside. */
@NullMarked
package org.goldenthread.core.notification.hook;

import org.jspecify.annotations.NullMarked;
