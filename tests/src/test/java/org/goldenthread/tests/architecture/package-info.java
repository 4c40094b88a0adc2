/** The edges and habits of the house as rules that run, each with a class planted to break it. */
@NullMarked
package org.goldenthread.tests.architecture;

import org.jspecify.annotations.NullMarked;
