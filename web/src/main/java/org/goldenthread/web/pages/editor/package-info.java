/** The editors' desk in the portal: what is written for everybody is listed, written, compared, approved and seen as its reader would see it. */
@NullMarked
package org.goldenthread.web.pages.editor;

import org.jspecify.annotations.NullMarked;
