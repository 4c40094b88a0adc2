/** What is written for everybody: items in the editors' room, their revisions in each variant, approval by a second person, and what the public gets. */
@NullMarked
package org.goldenthread.core.editorial;

import org.jspecify.annotations.NullMarked;
