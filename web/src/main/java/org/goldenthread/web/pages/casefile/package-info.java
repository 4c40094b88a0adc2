/** A case: the child first, who is involved and until when, steps and dates, papers. */
@NullMarked
package org.goldenthread.web.pages.casefile;

import org.jspecify.annotations.NullMarked;
