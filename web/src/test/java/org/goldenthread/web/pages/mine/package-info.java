/** What people say about themselves, kept and shown as they mean it. */
@NullMarked
package org.goldenthread.web.pages.mine;

import org.jspecify.annotations.NullMarked;
