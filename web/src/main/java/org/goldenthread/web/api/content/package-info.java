/** What is written: lists, single things in the best shape open to the reader, versions, forms. */
@NullMarked
package org.goldenthread.web.api.content;

import org.jspecify.annotations.NullMarked;
