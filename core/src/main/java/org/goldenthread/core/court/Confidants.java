package org.goldenthread.core.court;

import java.util.List;
import org.goldenthread.core.kernel.CaseId;

/** Whom a party, or whoever acts for them, knows of and may let read a paper of the court; nobody, where the list is empty. */
public record Confidants(CaseId caseId, List<Recipient> people) {

    public Confidants {
        people = List.copyOf(people);
    }
}
