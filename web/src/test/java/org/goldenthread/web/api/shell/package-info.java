/** What every answer of the interface shares, asked without a server. */
@NullMarked
package org.goldenthread.web.api.shell;

import org.jspecify.annotations.NullMarked;
