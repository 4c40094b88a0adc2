/** The small parts of pages, without a server. */
@NullMarked
package org.goldenthread.web.pages.parts;

import org.jspecify.annotations.NullMarked;
