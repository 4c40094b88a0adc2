package org.goldenthread.core.meeting;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.access.Capacity;

/**
 * Which parts of the day somebody comes to. Private time belongs to the family; an advocate or interpreter sits with them
 * only where the child or the family has asked for it. Those who give information leave before it. Who is to contribute
 * apart comes to none.
 */
final class WhoIsInWhichPart {

    private WhoIsInWhichPart() {}

    /** @param withTheFamily true where the child or the family has asked for this person in private time */
    static Set<DayPart> of(Capacity capacity, boolean withTheFamily) {
        return switch (capacity) {
            case CHILD, PARENT, FAMILY_NETWORK ->
                EnumSet.of(DayPart.INFORMATION, DayPart.PRIVATE_TIME, DayPart.AGREEING);
            case ADVOCATE, INTERPRETER ->
                withTheFamily
                        ? EnumSet.of(DayPart.INFORMATION, DayPart.PRIVATE_TIME, DayPart.AGREEING)
                        : EnumSet.of(DayPart.INFORMATION, DayPart.AGREEING);
            case SOCIAL_WORKER, TEAM_MANAGER, COORDINATOR, FGC_MANAGER, REVIEWING_OFFICER ->
                EnumSet.of(DayPart.INFORMATION, DayPart.AGREEING);
            case HEALTH, EDUCATION, FOSTER_CARER, PARENTS_SOLICITOR, AUTHORITY_SOLICITOR, CHILDRENS_GUARDIAN ->
                EnumSet.of(DayPart.INFORMATION);
            default -> EnumSet.noneOf(DayPart.class);
        };
    }
}
