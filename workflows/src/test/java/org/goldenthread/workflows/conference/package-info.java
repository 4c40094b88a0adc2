/** The first process under test: the shipped picture, walked along every path. */
@NullMarked
package org.goldenthread.workflows.conference;

import org.jspecify.annotations.NullMarked;
