/** What every page shares: header and way out, words and dates, styles by hash, and what is said when something goes wrong. */
@NullMarked
package org.goldenthread.web.pages.shell;

import org.jspecify.annotations.NullMarked;
