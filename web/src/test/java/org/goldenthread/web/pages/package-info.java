/** Pages drawn with believable families, and what every one of them owes its readers. */
@NullMarked
package org.goldenthread.web.pages;

import org.jspecify.annotations.NullMarked;
