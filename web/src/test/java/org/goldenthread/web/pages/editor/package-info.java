/** The editors' desk: what changed is found word by word. */
@NullMarked
package org.goldenthread.web.pages.editor;

import org.jspecify.annotations.NullMarked;
