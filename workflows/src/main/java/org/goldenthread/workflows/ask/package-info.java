/** Asking somebody of a case to fill in a form, whichever it is. */
@NullMarked
package org.goldenthread.workflows.ask;

import org.jspecify.annotations.NullMarked;
