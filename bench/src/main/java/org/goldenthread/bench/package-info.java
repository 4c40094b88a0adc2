/** Measures the portal beside a named peer, in one run on one machine; never part of a test. */
@NullMarked
package org.goldenthread.bench;

import org.jspecify.annotations.NullMarked;
