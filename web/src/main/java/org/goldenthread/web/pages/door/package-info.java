/** What the door shows: two ways in, the way out, and a sentence where something stands in the way. */
@NullMarked
package org.goldenthread.web.pages.door;

import org.jspecify.annotations.NullMarked;
