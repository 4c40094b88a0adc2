package org.goldenthread.core.casefile;

import org.goldenthread.core.access.Capacity;

/** Where somebody's access to a case comes from. Words for each stand in the texts under {@code grants.origin.<name>}. */
public enum GrantOrigin {
    /** They take part, by their office or because they said yes. */
    PARTICIPATION,
    /** A client has instructed them, and may end it. */
    INSTRUCTION,
    COURT_ORDER,
    /** Somebody has consented, and may take it back. */
    CONSENT,
    /** They let themselves in, in an emergency. */
    BREAK_GLASS;

    /** What the part rests on says where the access comes from. */
    public static GrantOrigin of(Part part) {
        if (part.capacity() == Capacity.EMERGENCY) {
            return BREAK_GLASS;
        }
        return switch (part.basis()) {
            case INSTRUCTION -> INSTRUCTION;
            case COURT_ORDER -> COURT_ORDER;
            case CONSENT -> CONSENT;
            default -> PARTICIPATION;
        };
    }
}
