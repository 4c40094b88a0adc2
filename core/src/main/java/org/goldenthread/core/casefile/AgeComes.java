package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** A child comes of age soon, and that ends or changes what this person sees of the case. Told within the transaction. */
public record AgeComes(CaseId caseId, PersonId person, Instant at) {}
