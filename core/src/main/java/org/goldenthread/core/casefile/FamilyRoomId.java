package org.goldenthread.core.casefile;

import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;

/** The family's own room in a child's case. It bears the case's number, but whoever asks for it asks for the room. */
public record FamilyRoomId(UUID value) implements Identifier {

    public static FamilyRoomId of(CaseId caseId) {
        return new FamilyRoomId(caseId.value());
    }

    public CaseId caseId() {
        return new CaseId(value);
    }
}
