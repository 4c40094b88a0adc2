/** The realm’s file and the theme of its door, read as they ship. */
@NullMarked
package org.goldenthread.realm;

import org.jspecify.annotations.NullMarked;
