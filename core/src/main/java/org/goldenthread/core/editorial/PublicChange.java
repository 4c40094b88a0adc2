package org.goldenthread.core.editorial;

import java.time.Instant;

/**
 * Something went out or is out no more. It is told in the transaction in which that is written down, and never of what the
 * public does not have.
 *
 * @param out true where the public has it since, in that revision; false where it has it no more
 */
public record PublicChange(EditorialKey key, int revision, boolean out, Instant at) {}
