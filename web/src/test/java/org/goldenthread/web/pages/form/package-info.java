/** Forms with everything that people really type. */
@NullMarked
package org.goldenthread.web.pages.form;

import org.jspecify.annotations.NullMarked;
