/** Meetings and their calendar files. */
@NullMarked
package org.goldenthread.web.api.meeting;

import org.jspecify.annotations.NullMarked;
