/** Delivers what is published to programs: what they may ask, the bytes that are kept for it, and the short way to them. */
@NullMarked
package org.goldenthread.web.api.delivery;

import org.jspecify.annotations.NullMarked;
