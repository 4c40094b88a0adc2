/** One person's part in a case: how they are reached, the link handed over on paper, the yes or no, and the end. */
@NullMarked
package org.goldenthread.web.pages.involved;

import org.jspecify.annotations.NullMarked;
