/** Words explained, how to listen, and what works for whom: pages that anybody may read. */
@NullMarked
package org.goldenthread.web.pages.words;

import org.jspecify.annotations.NullMarked;
