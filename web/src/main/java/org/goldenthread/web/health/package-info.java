/** How the portal fares, for whoever keeps it running: figures alone, to the machine itself, and never a word about anybody. */
@NullMarked
package org.goldenthread.web.health;

import org.jspecify.annotations.NullMarked;
