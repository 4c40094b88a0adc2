/** What is before the court: proceedings, the papers in them, and to whom each paper was opened by name, on what basis and why. */
@NullMarked
package org.goldenthread.core.court;

import org.jspecify.annotations.NullMarked;
