/** The guides: pages that anybody may read, from what editors have published. */
@NullMarked
package org.goldenthread.web.pages.guides;

import org.jspecify.annotations.NullMarked;
