/** What health says, and when it says that something is wrong. */
@NullMarked
package org.goldenthread.web.health;

import org.jspecify.annotations.NullMarked;
