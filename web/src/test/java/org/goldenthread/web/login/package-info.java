/** The door, with a provider of identities that can be made to lie. */
@NullMarked
package org.goldenthread.web.login;

import org.jspecify.annotations.NullMarked;
