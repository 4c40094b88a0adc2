/** The family’s book, read as a whole and held to the forms it answers. */
@NullMarked
package org.goldenthread.demonstration.family;

import org.jspecify.annotations.NullMarked;
