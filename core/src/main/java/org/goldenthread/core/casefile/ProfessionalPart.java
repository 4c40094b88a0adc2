package org.goldenthread.core.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Capacity;

/**
 * As what somebody who works with the family can be brought in by hand, what for, and on what basis. Who coordinates, who
 * manages the service and who speaks for the child come in by the process; whoever decides in court is not invited.
 */
public final class ProfessionalPart {

    private static final List<Capacity> CAPACITIES = List.of(
            Capacity.SOCIAL_WORKER,
            Capacity.TEAM_MANAGER,
            Capacity.EDUCATION,
            Capacity.HEALTH,
            Capacity.FOSTER_CARER,
            Capacity.REVIEWING_OFFICER,
            Capacity.INTERPRETER,
            Capacity.PARENTS_SOLICITOR,
            Capacity.AUTHORITY_SOLICITOR,
            Capacity.CHILDRENS_GUARDIAN,
            Capacity.COURT_STAFF);

    private static final Set<Capacity> OF_THE_KEEPER = Set.of(
            Capacity.SOCIAL_WORKER, Capacity.TEAM_MANAGER, Capacity.AUTHORITY_SOLICITOR, Capacity.REVIEWING_OFFICER);

    private ProfessionalPart() {}

    public static List<Capacity> capacities() {
        return CAPACITIES;
    }

    /** What for: text keys, the usual one first. */
    public static List<String> purposes(Capacity capacity) {
        List<String> purposes = new ArrayList<>();
        if (capacity == Capacity.SOCIAL_WORKER) {
            purposes.add("purpose.childs-social-worker");
        }
        purposes.add(NewParticipation.usualPurpose(capacity));
        switch (capacity) {
            case TEAM_MANAGER, AUTHORITY_SOLICITOR -> purposes.add("purpose.answers-for-help");
            case INTERPRETER, PARENTS_SOLICITOR, REVIEWING_OFFICER, CHILDRENS_GUARDIAN, COURT_STAFF, SOCIAL_WORKER -> {
                return purposes;
            }
            default -> purposes.add("purpose.answers-questions");
        }
        return purposes;
    }

    /** On what it can rest, the usual one first. */
    public static List<LegalBasis> bases(Capacity capacity) {
        return switch (capacity) {
            case PARENTS_SOLICITOR -> List.of(LegalBasis.INSTRUCTION);
            case CHILDRENS_GUARDIAN, COURT_STAFF -> List.of(LegalBasis.COURT_ORDER);
            case INTERPRETER -> List.of(LegalBasis.AGREEMENT_TO_TAKE_PART, LegalBasis.STATUTORY_DUTY);
            case EDUCATION, HEALTH ->
                List.of(
                        LegalBasis.STATUTORY_DUTY,
                        LegalBasis.AGREEMENT_TO_TAKE_PART,
                        LegalBasis.COURT_ORDER,
                        LegalBasis.CONSENT);
            default -> List.of(LegalBasis.STATUTORY_DUTY, LegalBasis.AGREEMENT_TO_TAKE_PART, LegalBasis.COURT_ORDER);
        };
    }

    /** True for whoever works the case for the authority that keeps it, advises it or reviews it: they hold their post there. */
    static boolean ofTheKeeper(Capacity capacity) {
        return OF_THE_KEEPER.contains(capacity);
    }

    /** True where somebody comes in for one party, who has to be named. */
    public static boolean actsForSomebody(Capacity capacity) {
        return capacity == Capacity.PARENTS_SOLICITOR;
    }
}
