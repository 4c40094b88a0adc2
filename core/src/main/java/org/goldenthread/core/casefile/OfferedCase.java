package org.goldenthread.core.casefile;

import java.time.Instant;

/**
 * A case that another authority offers, as far as somebody may know who takes no part in it: what it is called on paper, and
 * nobody's name.
 *
 * @param from the authority that offers it
 * @param to the authority it is offered to
 */
public record OfferedCase(
        CaseTransferId id, String reference, String from, String to, Instant notBefore, String because) {}
