/** Tests of the pages on which the words of the portal are found. */
@NullMarked
package org.goldenthread.web.pages.wording;

import org.jspecify.annotations.NullMarked;
