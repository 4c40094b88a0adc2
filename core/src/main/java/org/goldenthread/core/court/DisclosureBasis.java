package org.goldenthread.core.court;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Capacity;

/**
 * On what a paper from the court may be opened to somebody who is not of the court, and to whom: Family Procedure Rules 2010
 * r.12.73 and r.12.75, Practice Direction 12G, or what the court itself allows. Whoever no rule names needs an order. Words
 * for each stand in the texts under {@code court.basis.<name>}.
 */
public enum DisclosureBasis {
    /** r.12.73(1)(a)(i), with a lawyer or without one. */
    RULE_12_73_PARTY(Purpose.CONDUCT_OF_THE_CASE, Asks.NOTHING, Set.of(Capacity.PARENT, Capacity.PARENT_APART)),
    /** r.12.73(1)(a)(ii). */
    RULE_12_73_LAWYER(
            Purpose.CONDUCT_OF_THE_CASE, Asks.NOTHING, Set.of(Capacity.PARENTS_SOLICITOR, Capacity.SOLICITOR_APART)),
    /** r.12.73(1)(a)(viii): a professional acting in furtherance of the protection of children. */
    RULE_12_73_CHILD_PROTECTION(
            Purpose.PROTECTION_OF_THE_CHILD, Asks.NOTHING, Set.of(Capacity.SOCIAL_WORKER, Capacity.TEAM_MANAGER)),
    /** r.12.73(1)(a)(ix). */
    RULE_12_73_REVIEWING_OFFICER(Purpose.REVIEW_OF_THE_CHILDS_CASE, Asks.NOTHING, Set.of(Capacity.REVIEWING_OFFICER)),
    /** r.12.75(1): a party confides in somebody, for support or advice and nothing else. */
    RULE_12_75_CONFIDANT(Purpose.SUPPORT_FOR_A_PARTY, Asks.A_PARTY, Set.of(Capacity.FAMILY_NETWORK)),
    /** Practice Direction 12G: a party's health worker, to look after the party or the child. */
    PRACTICE_DIRECTION_12G(Purpose.HEALTH_OF_A_PARTY_OR_THE_CHILD, Asks.A_PARTY, Set.of(Capacity.HEALTH)),
    /** Leave of the court, with its date: r.12.73(1)(b). */
    COURT_ORDER(
            Purpose.AS_THE_COURT_SAID,
            Asks.THE_DAY_OF_AN_ORDER,
            Set.of(
                    Capacity.CHILD,
                    Capacity.PARENT,
                    Capacity.PARENT_APART,
                    Capacity.FAMILY_NETWORK,
                    Capacity.FOSTER_CARER,
                    Capacity.SOCIAL_WORKER,
                    Capacity.TEAM_MANAGER,
                    Capacity.COORDINATOR,
                    Capacity.FGC_MANAGER,
                    Capacity.REVIEWING_OFFICER,
                    Capacity.ADVOCATE,
                    Capacity.PARENTS_SOLICITOR,
                    Capacity.SOLICITOR_APART,
                    Capacity.HEALTH,
                    Capacity.EDUCATION,
                    Capacity.INTERPRETER));

    /** What somebody reads it for, and may use it for. Words under {@code court.purpose.<name>}. */
    public enum Purpose {
        CONDUCT_OF_THE_CASE,
        PROTECTION_OF_THE_CHILD,
        REVIEW_OF_THE_CHILDS_CASE,
        SUPPORT_FOR_A_PARTY,
        HEALTH_OF_A_PARTY_OR_THE_CHILD,
        AS_THE_COURT_SAID
    }

    private enum Asks {
        NOTHING,
        A_PARTY,
        THE_DAY_OF_AN_ORDER
    }

    private final Purpose purpose;
    private final Asks asks;
    private final Set<Capacity> recipients;

    DisclosureBasis(Purpose purpose, Asks asks, Set<Capacity> recipients) {
        this.purpose = purpose;
        this.asks = asks;
        this.recipients = EnumSet.copyOf(recipients);
    }

    public Purpose purpose() {
        return purpose;
    }

    /** Whether it is a party's wish, and whose has to be said. */
    public boolean byAParty() {
        return asks == Asks.A_PARTY;
    }

    /** Whether the court has said so, and the day of its order has to be said. */
    public boolean byOrder() {
        return asks == Asks.THE_DAY_OF_AN_ORDER;
    }

    /** Whether it is for the child's sake and not for the conduct of a case that is over. */
    boolean goesOnAfterTheEnd() {
        return this == RULE_12_73_CHILD_PROTECTION || this == RULE_12_73_REVIEWING_OFFICER;
    }

    public boolean reaches(Capacity capacity) {
        return recipients.contains(capacity);
    }

    /** Whether the rules themselves name whoever takes part so: a court knows of them by its proceedings. */
    public static boolean isKnownToTheCourt(Capacity capacity) {
        return of(capacity).stream().anyMatch(basis -> basis.asks == Asks.NOTHING);
    }

    /** On what a party may let somebody in that capacity read a paper; empty where they may not. */
    public static Optional<DisclosureBasis> ofAParty(Capacity capacity) {
        return of(capacity).stream().filter(DisclosureBasis::byAParty).findFirst();
    }

    /** On what a paper can be opened to somebody in that capacity; empty where it never can. */
    public static List<DisclosureBasis> of(Capacity capacity) {
        return List.of(values()).stream()
                .filter(basis -> basis.reaches(capacity))
                .toList();
    }
}
