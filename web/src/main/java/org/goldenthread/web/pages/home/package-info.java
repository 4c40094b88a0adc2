/** The first page: for a family one thing to do and what follows, for staff their work by the day it is due. */
@NullMarked
package org.goldenthread.web.pages.home;

import org.jspecify.annotations.NullMarked;
