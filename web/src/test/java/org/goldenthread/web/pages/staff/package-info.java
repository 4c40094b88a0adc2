/** The page on which an administrator keeps agencies and those who work there. */
@NullMarked
package org.goldenthread.web.pages.staff;

import org.jspecify.annotations.NullMarked;
