/** Letting one person read one paper of a lawyer's advice, which takes the client and the lawyer. */
@NullMarked
package org.goldenthread.web.pages.privilege;

import org.jspecify.annotations.NullMarked;
