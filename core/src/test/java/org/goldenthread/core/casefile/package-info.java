/** Opening a case and taking part in it, tried without a database. */
@NullMarked
package org.goldenthread.core.casefile;

import org.jspecify.annotations.NullMarked;
