/** Letters as they were sent, for whom they are to and for who sent them. */
@NullMarked
package org.goldenthread.web.pages.letters;

import org.jspecify.annotations.NullMarked;
