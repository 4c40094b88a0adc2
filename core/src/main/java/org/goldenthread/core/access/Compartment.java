package org.goldenthread.core.access;

/** The room an item lives in. Each item lives in exactly one; who may enter follows from capacity. */
public enum Compartment {
    /** Everybody who takes part, each as far as their label ceiling reaches. */
    SHARED,
    /** Shared with one person apart from the others, and with those who work with the family: the other side's pack, a parent who may not be in the room. */
    APART,
    /** Those who work with the family. */
    PROFESSIONALS,
    /** The coordinator's preparation; each person also finds what they told the coordinator. Never the authority's notes. */
    COORDINATION,
    /** Private family time. Closed to every professional, administrators included, whatever they hold. */
    FAMILY,
    /** What somebody keeps to themselves until they choose. */
    OWN,
    /** The child's own words, drawings and voice, until the child lets others read them. */
    CHILD_VOICE,
    ADVOCACY,
    /** What is before the court. Read by the court and the authority's lawyer, and by those to whom a paper was disclosed. */
    COURT,
    /** What the authority's lawyer and the authority say to each other. */
    LA_LEGAL,
    /** One room per party and their lawyer. */
    PARTY_LEGAL,
    /** Addresses and telephone numbers. */
    SAFE_CONTACT,
    /** Guides, letters, forms and words of the portal; belongs to no case. */
    EDITORIAL;

    /** What is written here is said to everybody in the room, and is nobody's in particular. */
    public boolean isEverybodys() {
        return this == SHARED || this == FAMILY;
    }

    /**
     * Whether an index over words may hold what is written here. Never what the family says in private: the order in which
     * an index takes things in, and the dates of its files, would tell when they were there. Never what leads to an address.
     */
    public boolean mayBeIndexed() {
        return this != FAMILY && this != SAFE_CONTACT;
    }

    /** Whether one thing in here can be let be read by somebody to whom the room stays closed. */
    public boolean opensOneByOne() {
        return this == COURT || this == LA_LEGAL || this == PARTY_LEGAL;
    }

    /** What is written here always belongs to somebody: whoever wrote it, or the one they speak for. */
    public boolean belongsToAParty() {
        return switch (this) {
            case APART, COORDINATION, OWN, CHILD_VOICE, ADVOCACY, PARTY_LEGAL, SAFE_CONTACT -> true;
            default -> false;
        };
    }
}
