/** The kinds of things on pages: what there is, what a kind asks, and how editors make and change one. */
@NullMarked
package org.goldenthread.web.pages.kinds;

import org.jspecify.annotations.NullMarked;
