/** A coordinator invites a relative or friend: by name, what they are to the child, and how they may safely be reached. */
@NullMarked
package org.goldenthread.web.pages.invite;

import org.jspecify.annotations.NullMarked;
