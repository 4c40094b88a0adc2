package org.goldenthread.core.people;

/** What one person is to another, read from left to right: Nia is the aunt of Cerys. */
public enum Kin {
    MOTHER,
    FATHER,
    STEP_PARENT,
    PARTNER_OF_PARENT,
    BROTHER,
    SISTER,
    HALF_BROTHER,
    HALF_SISTER,
    GRANDMOTHER,
    GRANDFATHER,
    AUNT,
    UNCLE,
    COUSIN,
    GODPARENT,
    GUARDIAN,
    CARER,
    FORMER_CARER,
    FRIEND,
    NEIGHBOUR,
    OTHER
}
