package org.goldenthread.core.audit;

import java.util.UUID;
import java.util.regex.Pattern;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line for the trail, in identifiers and fixed words only: never a name, an address, a content or a token.
 *
 * @param actor who acted; null for a visitor, and for a step that the clock started
 * @param step the step of a process that acted, or null for a person
 * @param session keyed hash of the session, or null
 * @param caseId the case whose chain the line belongs to; null for what happens in the portal at large
 * @param action a fixed verb, such as {@code SEE} or {@code SIGNED_IN}
 * @param reason the rule or code that explains it
 */
public record AuditEntry(
        @Nullable PersonId actor,
        @Nullable String step,
        @Nullable String session,
        @Nullable CaseId caseId,
        String action,
        @Nullable String subjectKind,
        @Nullable UUID subjectId,
        Outcome outcome,
        String reason) {

    private static final Pattern FIXED = Pattern.compile("[A-Za-z0-9_.:-]{1,120}");

    /** How it ended. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    public AuditEntry {
        for (String word : new String[] {action, reason}) {
            if (!FIXED.matcher(word).matches()) {
                throw new IllegalArgumentException("the trail takes fixed words only");
            }
        }
    }

    /** Something done, by whom it may have been, in a case or none. */
    public static AuditEntry done(@Nullable PersonId actor, @Nullable CaseId caseId, String action, String reason) {
        return new AuditEntry(actor, null, null, caseId, action, null, null, Outcome.DONE, reason);
    }

    String chain() {
        return caseId == null ? "portal" : caseId.value().toString();
    }
}
