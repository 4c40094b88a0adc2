/** What is before the court, for programs. */
@NullMarked
package org.goldenthread.web.api.court;

import org.jspecify.annotations.NullMarked;
