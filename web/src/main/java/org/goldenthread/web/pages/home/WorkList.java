package org.goldenthread.web.pages.home;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Home for staff: what to do next, overdue first.
 *
 * @param today the day in London
 * @param size how many things there are to do, on this page and behind it
 * @param groups overdue, soon, later; the empty ones left out
 * @param more where the next rows are, or null
 * @param filter what may be left out; null where there is too little to choose from
 * @param asked that somebody has asked them to take part, as a relative or at work; null where nobody has
 * @param coming what ends for them soon, and why
 * @param held where something waits for their look before others may read it, with whose case it is
 */
public record WorkList(
        LocalDate today,
        int size,
        List<Group> groups,
        @Nullable String more,
        @Nullable Filter filter,
        FamilyHome.@Nullable NextThing asked,
        List<FamilyHome.NextThing> coming,
        List<Link> held) {

    public WorkList(LocalDate today, int size, List<Group> groups, @Nullable String more, @Nullable Filter filter) {
        this(today, size, groups, more, filter, null, List.of(), List.of());
    }

    /** The same, with what somebody has asked them. */
    WorkList and(FamilyHome.NextThing thing) {
        return new WorkList(today, size, groups, more, filter, thing, coming, held);
    }

    /** The same, with the cases in which something waits for their look before others may read it. */
    WorkList andHeld(List<Link> waiting) {
        return new WorkList(today, size, groups, more, filter, asked, coming, waiting);
    }

    /** The same, with what ends for them soon. */
    WorkList andComing(List<FamilyHome.NextThing> soon) {
        return new WorkList(today, size, groups, more, filter, asked, soon, held);
    }

    /**
     * @param children all of them first
     * @param due all days first
     * @param chosen true where something is left out
     */
    public record Filter(List<Option> children, List<Option> due, boolean chosen) {}

    /** One of several. */
    public record Option(String value, String words, boolean chosen) {}

    /**
     * @param key the words begin with {@code work.group.}
     * @param all how many there are, of which the rows may be a part
     */
    public record Group(String key, List<Row> rows, int all) {

        public boolean whole() {
            return rows.size() == all;
        }
    }

    /**
     * @param due the last day, or null where there is none
     * @param workingDays how many working days are left; below zero, how many it is late
     * @param title what to do, a verb first
     * @param detail one line more; may be empty
     * @param gate true where nothing goes on without it
     * @param child the child's first name
     * @param stage where the process is, in words; may be empty
     * @param step which of {@code steps} it is, from 1; 0 where it is not known
     */
    public record Row(
            @Nullable LocalDate due,
            int workingDays,
            String href,
            String title,
            String detail,
            boolean gate,
            String child,
            String stage,
            int step,
            int steps) {

        public boolean late() {
            return due != null && workingDays < 0;
        }

        public boolean today() {
            return due != null && workingDays == 0;
        }
    }
}
