/** What may be opened of what is before the court, to whom and on what. */
@NullMarked
package org.goldenthread.core.court;

import org.jspecify.annotations.NullMarked;
