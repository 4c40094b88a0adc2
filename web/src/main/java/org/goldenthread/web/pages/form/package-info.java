/** One renderer for every form: a content type, the answers so far and what is wrong with them become pages of questions. */
@NullMarked
package org.goldenthread.web.pages.form;

import org.jspecify.annotations.NullMarked;
