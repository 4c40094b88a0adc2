/** Planted: a room full of bad habits. */
@NullMarked
package org.goldenthread.tests.architecture.planted.core.casefile;

import org.jspecify.annotations.NullMarked;
