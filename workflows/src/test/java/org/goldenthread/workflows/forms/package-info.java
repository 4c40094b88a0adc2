/** Holds every form that ships to the words and rules that people need to answer it. */
@NullMarked
package org.goldenthread.workflows.forms;

import org.jspecify.annotations.NullMarked;
