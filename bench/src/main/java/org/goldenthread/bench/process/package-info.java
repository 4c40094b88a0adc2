/** How many processes start in a second with policy, trail and work list, beside the bare engine on the same database. */
@NullMarked
package org.goldenthread.bench.process;

import org.jspecify.annotations.NullMarked;
