/** How a guide is laid out, and how its reader is told what they get. */
@NullMarked
package org.goldenthread.web.pages.guides;

import org.jspecify.annotations.NullMarked;
