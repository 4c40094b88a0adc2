/** How long a signed-in page takes, beside a static file from the same server. */
@NullMarked
package org.goldenthread.bench.pages;

import org.jspecify.annotations.NullMarked;
