/** Everything written: types that are forms, items with versions and variants, their words, and drafts. */
@NullMarked
package org.goldenthread.core.content;

import org.jspecify.annotations.NullMarked;
