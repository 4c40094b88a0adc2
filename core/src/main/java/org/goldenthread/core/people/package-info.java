/** Who there is: people, children, agencies, how they are related, and how each may safely be reached. */
@NullMarked
package org.goldenthread.core.people;

import org.jspecify.annotations.NullMarked;
