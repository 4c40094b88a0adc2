/** The vocabulary of steps, in the field's verbs: the only beans that a process may call. Each acts as a step and asks the gate. */
@NullMarked
package org.goldenthread.workflows.steps;

import org.jspecify.annotations.NullMarked;
