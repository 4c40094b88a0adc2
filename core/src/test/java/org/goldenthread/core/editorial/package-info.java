/** What is written for everybody, its stages, its variants and its shipped files, without a database. */
@NullMarked
package org.goldenthread.core.editorial;

import org.jspecify.annotations.NullMarked;
