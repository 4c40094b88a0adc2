/** Files of a case, in and out. */
@NullMarked
package org.goldenthread.web.api.document;

import org.jspecify.annotations.NullMarked;
