/** Letting somebody read a lawyer's advice, for programs. */
@NullMarked
package org.goldenthread.web.api.privilege;

import org.jspecify.annotations.NullMarked;
