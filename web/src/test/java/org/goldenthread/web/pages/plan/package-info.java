/** The pages of the plan, drawn with the family of the looks. */
@NullMarked
package org.goldenthread.web.pages.plan;

import org.jspecify.annotations.NullMarked;
