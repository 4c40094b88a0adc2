/** Cases and who takes part in them. */
@NullMarked
package org.goldenthread.web.api.casefile;

import org.jspecify.annotations.NullMarked;
