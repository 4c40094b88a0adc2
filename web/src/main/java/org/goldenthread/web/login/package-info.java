/** The door: who comes in, how strongly they have shown it, what every answer carries to keep them safe, and the way out. */
@NullMarked
package org.goldenthread.web.login;

import org.jspecify.annotations.NullMarked;
