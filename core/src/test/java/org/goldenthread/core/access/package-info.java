/** The policy under test: a family, everybody around it, and what each of them may see and do. */
@NullMarked
package org.goldenthread.core.access;

import org.jspecify.annotations.NullMarked;
