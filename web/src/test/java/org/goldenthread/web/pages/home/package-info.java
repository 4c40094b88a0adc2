/** The first page, asked without a server. */
@NullMarked
package org.goldenthread.web.pages.home;

import org.jspecify.annotations.NullMarked;
