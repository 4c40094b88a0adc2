/** What the family group conference alone needs: leading the day, and sharing the plan that the family made. */
@NullMarked
package org.goldenthread.workflows.conference;

import org.jspecify.annotations.NullMarked;
