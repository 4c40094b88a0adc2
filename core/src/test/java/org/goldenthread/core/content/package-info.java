/** Forms as they are read, answered and checked, and the words that go with them. */
@NullMarked
package org.goldenthread.core.content;

import org.jspecify.annotations.NullMarked;
