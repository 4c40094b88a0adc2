/** What is found by its words, for programs. */
@NullMarked
package org.goldenthread.web.api.search;

import org.jspecify.annotations.NullMarked;
