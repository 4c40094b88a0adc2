/** What is to be done. */
@NullMarked
package org.goldenthread.web.api.work;

import org.jspecify.annotations.NullMarked;
