/** Looking for papers and files by their words. */
@NullMarked
package org.goldenthread.web.pages.search;

import org.jspecify.annotations.NullMarked;
