/** The pages of a case, asked and answered without a server. */
@NullMarked
package org.goldenthread.web.pages.casefile;

import org.jspecify.annotations.NullMarked;
