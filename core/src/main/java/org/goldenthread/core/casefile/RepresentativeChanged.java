package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.kernel.CaseId;

/**
 * A client has instructed somebody else. Told within the transaction, once the part of whoever acts for them from now on has
 * begun and before that of whoever did until now has ended: at one and the same instant.
 */
public record RepresentativeChanged(CaseId caseId, ParticipationId before, ParticipationId after, Instant at) {}
