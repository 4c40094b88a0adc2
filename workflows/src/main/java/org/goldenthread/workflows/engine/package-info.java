/** The engine room: the only package that knows the process engine, so that another engine is an afternoon's work. */
@NullMarked
package org.goldenthread.workflows.engine;

import org.jspecify.annotations.NullMarked;
