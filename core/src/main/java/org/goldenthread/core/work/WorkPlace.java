package org.goldenthread.core.work;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** A place in a list of work: after the line due on that day with that id. Written {@code 2026-11-26_<uuid>} in addresses. */
public record WorkPlace(LocalDate due, WorkItemId after) {

    /** Before the first line of any list. */
    static final WorkPlace START = new WorkPlace(LocalDate.of(1, 1, 1), new WorkItemId(new UUID(0, 0)));

    public String written() {
        return due + "_" + after.value();
    }

    /** Empty where it is no place that we wrote. */
    public static Optional<WorkPlace> read(String written) {
        String[] halves = written.split("_", 2);
        if (halves.length != 2 || halves[1].length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WorkPlace(LocalDate.parse(halves[0]), new WorkItemId(UUID.fromString(halves[1]))));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
