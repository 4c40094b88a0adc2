/** What the small parts of a page show: a step of the thread, a person, a link, a tag. */
@NullMarked
package org.goldenthread.web.pages.parts;

import org.jspecify.annotations.NullMarked;
