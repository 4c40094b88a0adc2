/** Where processes and the rest of the portal meet: what a process asks becomes work, what a person answers moves it on. */
@NullMarked
package org.goldenthread.workflows;

import org.jspecify.annotations.NullMarked;
