/** What the demonstration shows to whoever tries the portal: people, codes and letters. */
@NullMarked
package org.goldenthread.demonstration;

import org.jspecify.annotations.NullMarked;
