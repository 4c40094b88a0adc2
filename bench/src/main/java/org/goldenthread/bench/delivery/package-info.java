/** What is published, given out to a crowd of programs, beside a bare handler that holds the same bytes. */
@NullMarked
package org.goldenthread.bench.delivery;

import org.jspecify.annotations.NullMarked;
