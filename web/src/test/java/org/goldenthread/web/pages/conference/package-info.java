/** The pages of the day itself, drawn with the family of the looks. */
@NullMarked
package org.goldenthread.web.pages.conference;

import org.jspecify.annotations.NullMarked;
