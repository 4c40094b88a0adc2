/** What the interface says of itself, held to what it does. */
@NullMarked
package org.goldenthread.web.api;

import org.jspecify.annotations.NullMarked;
