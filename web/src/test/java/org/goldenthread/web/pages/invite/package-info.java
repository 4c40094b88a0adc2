/** Whom a coordinator invites, and with how many words. */
@NullMarked
package org.goldenthread.web.pages.invite;

import org.jspecify.annotations.NullMarked;
