/** The real EAR on a real server with a real database, asked from inside. */
@NullMarked
package org.goldenthread.tests.incontainer;

import org.jspecify.annotations.NullMarked;
