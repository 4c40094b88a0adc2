/** What one's lawyer said is nobody else's, until the client gives that up for one paper and one person and the lawyer confirms it. */
@NullMarked
package org.goldenthread.core.privilege;

import org.jspecify.annotations.NullMarked;
