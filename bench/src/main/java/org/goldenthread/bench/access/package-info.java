/** How fast a list of fifty comes out of a million papers, for people who may see hardly any, some, or half of them. */
@NullMarked
package org.goldenthread.bench.access;

import org.jspecify.annotations.NullMarked;
