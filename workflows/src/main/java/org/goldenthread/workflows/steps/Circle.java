package org.goldenthread.workflows.steps;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.access.Capacity;

/** The circles of people that a process speaks of by one word. */
final class Circle {

    static final Set<Capacity> PARENTS = EnumSet.of(Capacity.PARENT, Capacity.PARENT_APART);

    /** Grown-ups of the family. The child is asked by the coordinator or the advocate, not by a form. */
    static final Set<Capacity> FAMILY = EnumSet.of(Capacity.PARENT, Capacity.PARENT_APART, Capacity.FAMILY_NETWORK);

    static final Set<Capacity> TOGETHER = EnumSet.of(Capacity.PARENT, Capacity.FAMILY_NETWORK);

    /** Those who are invited to a family meeting as a matter of course. Others the coordinator invites one by one. */
    static final Set<Capacity> AT_THE_MEETING = EnumSet.of(
            Capacity.CHILD,
            Capacity.PARENT,
            Capacity.FAMILY_NETWORK,
            Capacity.FOSTER_CARER,
            Capacity.SOCIAL_WORKER,
            Capacity.COORDINATOR,
            Capacity.ADVOCATE,
            Capacity.INTERPRETER,
            Capacity.HEALTH,
            Capacity.EDUCATION);

    private Circle() {}

    /** {@code FAMILY}, {@code EVERYONE} (all who are invited as a matter of course, and the family), or one capacity. */
    static Set<Capacity> named(String name) {
        return switch (name) {
            case "FAMILY" -> FAMILY;
            case "EVERYONE" -> everyone();
            default -> EnumSet.of(Capacity.valueOf(name));
        };
    }

    private static Set<Capacity> everyone() {
        Set<Capacity> everyone = EnumSet.copyOf(AT_THE_MEETING);
        everyone.addAll(FAMILY);
        everyone.add(Capacity.TEAM_MANAGER);
        everyone.add(Capacity.FGC_MANAGER);
        return everyone;
    }
}
