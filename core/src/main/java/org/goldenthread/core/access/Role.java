package org.goldenthread.core.access;

import java.util.Locale;
import java.util.Optional;

/**
 * What the identity provider says somebody is: a realm role. A role alone opens no case; it is what a capacity asks for
 * before its grant counts.
 */
public enum Role {
    FAMILY_MEMBER,
    YOUNG_PERSON,
    SOCIAL_WORKER,
    TEAM_MANAGER,
    FGC_COORDINATOR,
    FGC_MANAGER,
    IRO,
    ADVOCATE,
    COURT_STAFF,
    JUDGE,
    CAFCASS_GUARDIAN,
    SOLICITOR,
    HEALTH,
    EDUCATION,
    FOSTER_CARER,
    INTERPRETER,
    CONTENT_EDITOR,
    INFORMATION_GOVERNANCE,
    ADMINISTRATOR;

    /** The name of the realm role, for example {@code social-worker}. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofRealm(String realmName) {
        for (Role role : values()) {
            if (role.realmName().equals(realmName)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /**
     * An office that opens doors by itself: a process brings whoever manages a team or a conference service into cases, a
     * social worker lets themselves into one in an emergency, and an administrator brings in everybody else. One
     * administrator alone fills none of them.
     */
    public boolean takesTwo() {
        return this == SOCIAL_WORKER || this == TEAM_MANAGER || this == FGC_MANAGER || this == ADMINISTRATOR;
    }

    /** Families come in without a second factor; everybody who works with them needs one. */
    public boolean professional() {
        return this != FAMILY_MEMBER && this != YOUNG_PERSON;
    }
}
