package org.goldenthread.core.court;

/** What the proceedings are about. Words for each stand in the texts under {@code court.kind.<name>}. */
public enum CourtKind {
    /** Care or supervision: Children Act 1989 part 4. */
    CARE,
    /** Between those who have, or want, parental responsibility: Children Act 1989 part 2. */
    PRIVATE_LAW,
    /** A placement order: Adoption and Children Act 2002 s.21. */
    PLACEMENT;

    /**
     * Whether their papers are kept with what is before the court: the authority's solicitor reads there, and the authority is
     * no party to what parents and relatives bring against each other (Family Procedure Rules 2010 r.12.3 and r.12.73).
     */
    public boolean isKeptHere() {
        return this != PRIVATE_LAW;
    }
}
