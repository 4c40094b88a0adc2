/** The day of the family meeting from the inside: opening and closing its parts, and what each person wants to say. */
@NullMarked
package org.goldenthread.web.pages.conference;

import org.jspecify.annotations.NullMarked;
