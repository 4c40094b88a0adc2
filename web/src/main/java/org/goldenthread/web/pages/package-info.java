/** The face of the portal that people look at: one package a feature, all drawn by the same shell. */
@NullMarked
package org.goldenthread.web.pages;

import org.jspecify.annotations.NullMarked;
