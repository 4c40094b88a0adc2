/** The interface for programs: the same use cases as the pages, in JSON (RFC 8259), under {@code /api/v1}. */
@NullMarked
package org.goldenthread.web.api;

import org.jspecify.annotations.NullMarked;
