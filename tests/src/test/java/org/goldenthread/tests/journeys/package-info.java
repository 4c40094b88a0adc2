/** The portal in a browser, as the people it is for would use it, with every page checked on the way. */
@NullMarked
package org.goldenthread.tests.journeys;

import org.jspecify.annotations.NullMarked;
