package org.goldenthread.core.casefile;

/** What somebody's part in a case rests on. Words for each stand in the texts under {@code basis.<name>}. */
public enum LegalBasis {
    /** They have agreed to take part. That is not consent in the sense of the UK GDPR. */
    AGREEMENT_TO_TAKE_PART,
    /** The child is who it is about (Children Act 1989 s.1(3)(a), s.17(4A), s.22(4)). */
    CHILD_CONCERNED,
    /** Children Act 1989 s.3. */
    PARENTAL_RESPONSIBILITY,
    /** Safeguarding and promoting a child's welfare: Children Act 1989 s.17, s.22, s.47; UK GDPR art. 6(1)(c) and (e). */
    STATUTORY_DUTY,
    /** A client has instructed them. */
    INSTRUCTION,
    /** The child has asked for them (Children Act 1989 s.26A). */
    CHILDS_REQUEST,
    COURT_ORDER,
    /** Somebody has consented and may take it back at any time; then it ends (UK GDPR art. 6(1)(a), art. 7(3)). */
    CONSENT
}
