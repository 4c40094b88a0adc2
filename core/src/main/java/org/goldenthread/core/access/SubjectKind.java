package org.goldenthread.core.access;

/** What kind of thing is looked at or acted on. */
public enum SubjectKind {
    CASE,
    FAMILY_ROOM,
    CONTENT,
    FILE,
    MEETING,
    INVITATION,
    LETTER,
    WORK_ITEM,
    PARTICIPATION,
    BREAK_GLASS,
    CONSENT,
    PROCEEDINGS,
    COURT_PAPER,
    DISCLOSURE,
    WAIVER,
    PERSON,
    SAFE_CONTACT,
    TRAIL,
    PORTAL
}
