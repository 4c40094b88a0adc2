/** The engine room under test: a real engine in memory, and what it must refuse. */
@NullMarked
package org.goldenthread.workflows.engine;

import org.jspecify.annotations.NullMarked;
