/** The family's meetings: the day and its parts, who is invited and what they need, and the one link that lets a relative in. */
@NullMarked
package org.goldenthread.core.meeting;

import org.jspecify.annotations.NullMarked;
