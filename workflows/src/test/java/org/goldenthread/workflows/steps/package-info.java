/** What the words of the vocabulary decide by themselves. */
@NullMarked
package org.goldenthread.workflows.steps;

import org.jspecify.annotations.NullMarked;
