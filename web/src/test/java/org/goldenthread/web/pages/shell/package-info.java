/** What every page shares, held to its word. */
@NullMarked
package org.goldenthread.web.pages.shell;

import org.jspecify.annotations.NullMarked;
