/** The guides that ship with the portal, as they would be brought in. */
@NullMarked
package org.goldenthread.workflows.editorial;

import org.jspecify.annotations.NullMarked;
