/** What is before the court, as it is asked for and told. */
@NullMarked
package org.goldenthread.web.pages.court;

import org.jspecify.annotations.NullMarked;
