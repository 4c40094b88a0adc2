package org.goldenthread.core.casefile;

/** Where somebody's access to a case comes from. Words for each stand in the texts under {@code grants.origin.<name>}. */
public enum GrantOrigin {
    /** They take part, by their office or because they said yes. */
    PARTICIPATION,
    /** A client has instructed them, and may end it. */
    INSTRUCTION,
    COURT_ORDER;

    /** What the part rests on says where the access comes from. */
    public static GrantOrigin of(Part part) {
        return switch (part.basis()) {
            case INSTRUCTION -> INSTRUCTION;
            case COURT_ORDER -> COURT_ORDER;
            default -> PARTICIPATION;
        };
    }
}
