package org.goldenthread.core.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much work waits.
 *
 * @param days how much is due on which day
 * @param undated how much has no day
 */
public record WorkCount(Map<LocalDate, Long> days, long undated) {

    public WorkCount {
        days = Map.copyOf(days);
    }

    static WorkCount of(Map<LocalDate, Long> rows) {
        Map<LocalDate, Long> days = new HashMap<>(rows);
        return new WorkCount(
                days, Optional.ofNullable(days.remove(WorkItem.NO_DAY)).orElse(0L));
    }

    /** All of it, with a day and without. */
    public int all() {
        return Math.toIntExact(undated) + due(day -> true);
    }

    /** What is due on such a day. */
    public int due(Predicate<LocalDate> day) {
        return days.entrySet().stream()
                .filter(due -> day.test(due.getKey()))
                .mapToInt(due -> Math.toIntExact(due.getValue()))
                .sum();
    }
}
