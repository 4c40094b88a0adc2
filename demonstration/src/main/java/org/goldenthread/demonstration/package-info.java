/** What a newcomer needs to try the portal as anybody; it is laid beside the portal in a demonstration and nowhere else. */
@NullMarked
package org.goldenthread.demonstration;

import org.jspecify.annotations.NullMarked;
