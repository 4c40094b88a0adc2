package org.goldenthread.core.people;

/** What an agency is. */
public enum AgencyKind {
    LOCAL_AUTHORITY,
    /** Arranges family group conferences; may be the authority's own service or an independent one. */
    CONFERENCE_SERVICE,
    HEALTH,
    SCHOOL,
    COURT,
    CAFCASS,
    LAW_FIRM,
    ADVOCACY,
    FOSTERING,
    INTERPRETING
}
