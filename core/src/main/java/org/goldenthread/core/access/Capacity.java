package org.goldenthread.core.access;

import org.jspecify.annotations.Nullable;

/** In what capacity somebody takes part in a child's case. Compartments and actions follow from it, in the matrix. */
public enum Capacity {
    CHILD(Role.YOUNG_PERSON),
    PARENT(Role.FAMILY_MEMBER),
    /** A parent who takes part apart from the others: not in the room, not in what the family writes, told in a way of their own. */
    PARENT_APART(Role.FAMILY_MEMBER),
    FAMILY_NETWORK(Role.FAMILY_MEMBER),
    FOSTER_CARER(Role.FOSTER_CARER),
    /** Whoever the child is placed with for adoption, or has been adopted by: unknown to the birth family, as that is to them. */
    ADOPTER(Role.FAMILY_MEMBER),
    SOCIAL_WORKER(Role.SOCIAL_WORKER),
    /** Who was the social worker of the authority that kept the case before: reads for two weeks, and tells the next one. */
    HANDING_OVER(Role.SOCIAL_WORKER),
    TEAM_MANAGER(Role.TEAM_MANAGER),
    COORDINATOR(Role.FGC_COORDINATOR),
    FGC_MANAGER(Role.FGC_MANAGER),
    REVIEWING_OFFICER(Role.IRO),
    ADVOCATE(Role.ADVOCATE),
    PARENTS_SOLICITOR(Role.SOLICITOR),
    /** The solicitor of a parent who takes part apart: reads for their client, and no further than their client. */
    SOLICITOR_APART(Role.SOLICITOR),
    AUTHORITY_SOLICITOR(Role.SOLICITOR),
    CHILDRENS_GUARDIAN(Role.CAFCASS_GUARDIAN),
    JUDGE(Role.JUDGE),
    COURT_STAFF(Role.COURT_STAFF),
    HEALTH(Role.HEALTH),
    EDUCATION(Role.EDUCATION),
    INTERPRETER(Role.INTERPRETER),
    /** Somebody of the authority who takes no part and has broken the glass for a day at most, with a reason that is looked at. */
    EMERGENCY(Role.SOCIAL_WORKER),
    CONTENT_EDITOR(Role.CONTENT_EDITOR),
    INFORMATION_GOVERNANCE(Role.INFORMATION_GOVERNANCE),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    /** A step of a process, acting in one case for whoever started it. */
    PROCESS(null);

    private final @Nullable Role role;

    Capacity(@Nullable Role role) {
        this.role = role;
    }

    /** The role that the identity provider must vouch for while this capacity is used. */
    public @Nullable Role role() {
        return role;
    }

    /** Parents, the child, and the people the family names. */
    public boolean family() {
        return this == CHILD || this == PARENT || this == PARENT_APART || this == FAMILY_NETWORK;
    }

    /** Who the child lives with, and whom nobody of the birth family is to find. */
    public boolean hidden() {
        return this == FOSTER_CARER || this == ADOPTER;
    }

    /** Who speaks for somebody else than the authority, or looks at what it does: nobody who works the case for it ends their sight. */
    public boolean independent() {
        return switch (this) {
            case CHILD,
                    ADVOCATE,
                    PARENTS_SOLICITOR,
                    SOLICITOR_APART,
                    REVIEWING_OFFICER,
                    CHILDRENS_GUARDIAN,
                    JUDGE,
                    COURT_STAFF -> true;
            default -> false;
        };
    }

    /**
     * What it takes to bring somebody in as this. Whoever comes in as family reads what the family keeps to itself, and
     * whoever acts for a party reads what is that party's alone; so neither is for those who work the case to say. The
     * child's advocate holds a post for it, and comes in by the process. With whom a child is placed for adoption is not for
     * those who work with the birth family to know.
     */
    public Action toBringIn() {
        if (this == ADOPTER) {
            return Action.OVERSEE;
        }
        return family() || this == PARENTS_SOLICITOR || this == SOLICITOR_APART ? Action.INVITE_FAMILY : Action.INVITE;
    }

    /** Held in a case, by a part in it. */
    public boolean granted() {
        return !portalWide() && this != PROCESS;
    }

    /** Held by role in the whole portal, never in a case. */
    public boolean portalWide() {
        return this == CONTENT_EDITOR || this == INFORMATION_GOVERNANCE || this == ADMINISTRATOR;
    }
}
