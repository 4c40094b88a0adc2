/** What is before the court, for those whose room it is, and for those to whom one of its papers was opened. */
@NullMarked
package org.goldenthread.web.pages.court;

import org.jspecify.annotations.NullMarked;
