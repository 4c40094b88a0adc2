/** What every room needs and none may own: identifiers, the one clock, working days, the schema. */
@NullMarked
package org.goldenthread.core.kernel;

import org.jspecify.annotations.NullMarked;
