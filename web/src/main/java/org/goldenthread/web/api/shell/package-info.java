/** What every resource of the interface shares: how JSON is read and written, and how a refusal is said. */
@NullMarked
package org.goldenthread.web.api.shell;

import org.jspecify.annotations.NullMarked;
