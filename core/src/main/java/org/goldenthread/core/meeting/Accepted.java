package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Somebody has come in by their link: who, into which case, under which subject of the identity provider. */
public record Accepted(PersonId person, CaseId caseId, String subject) {}
