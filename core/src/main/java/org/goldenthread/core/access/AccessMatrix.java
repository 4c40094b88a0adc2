package org.goldenthread.core.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each capacity opens, read from {@code access-matrix.csv}, which a practitioner can read too. What is not in the
 * table is refused. A table that cannot be read, or that leaves a capacity or a room out, stops the portal from starting.
 */
final class AccessMatrix {

    static final AccessMatrix SHIPPED = shipped();

    private final Map<Capacity, List<Row>> rows = new EnumMap<>(Capacity.class);

    AccessMatrix(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("capacity,")) {
                Row row = Row.of(line);
                rows.computeIfAbsent(row.capacity(), capacity -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    /** The same table, if it says something of every capacity in every room. */
    AccessMatrix whole() {
        for (Capacity capacity : Capacity.values()) {
            for (Compartment compartment : Compartment.values()) {
                if (of(capacity).stream().noneMatch(row -> row.compartment() == compartment)) {
                    throw new IllegalArgumentException(
                            "access-matrix.csv says nothing of " + capacity + " in " + compartment);
                }
            }
        }
        return this;
    }

    List<Row> of(Capacity capacity) {
        return rows.getOrDefault(capacity, List.of());
    }

    /** Whether anything can be let be read by name in that capacity, in that room or, without one, in any. */
    boolean opensByName(Capacity capacity, @Nullable Compartment room) {
        return of(capacity).stream()
                .anyMatch(row -> row.whose() == Whose.NAMED && (room == null || row.compartment() == room));
    }

    /** Whose things a row opens. */
    enum Whose {
        /** Everybody's. */
        ANY,
        /** Only the actor's own. */
        SELF,
        /** Only those of the person the actor speaks for. */
        CLIENT,
        /** The one thing alone that was let be read by name; a grant that names a thing opens nothing else. */
        NAMED,
        /** Nobody's: the room is closed to this capacity, and the reason says why. */
        NOBODY
    }

    /** One line of the table. */
    record Row(
            Capacity capacity,
            Compartment compartment,
            Whose whose,
            Label ceiling,
            Set<Action> actions,
            Set<Decision.Obligation> obligations,
            String reason) {

        static Row of(String line) {
            String[] cells = line.split(",", -1);
            if (cells.length != 7) {
                throw new IllegalArgumentException("access-matrix.csv: seven cells are wanted in: " + line);
            }
            Whose whose = Whose.valueOf(cells[2]);
            Set<Action> actions = EnumSet.noneOf(Action.class);
            words(cells[4]).forEach(action -> actions.add(Action.valueOf(action)));
            Set<Decision.Obligation> obligations = EnumSet.noneOf(Decision.Obligation.class);
            words(cells[5]).forEach(obligation -> obligations.add(Decision.Obligation.valueOf(obligation)));
            if (actions.isEmpty() != (whose == Whose.NOBODY) || cells[6].isBlank()) {
                throw new IllegalArgumentException(
                        "access-matrix.csv: a room is opened by an action or closed to everybody, with a reason: "
                                + line);
            }
            return new Row(
                    Capacity.valueOf(cells[0]),
                    Compartment.valueOf(cells[1]),
                    whose,
                    cells[3].isEmpty() ? Label.PUBLIC : Label.valueOf(cells[3]),
                    Set.copyOf(actions),
                    Set.copyOf(obligations),
                    cells[6]);
        }

        private static List<String> words(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
        }

        boolean reaches(Label label) {
            return label.compareTo(ceiling) <= 0;
        }
    }

    private static AccessMatrix shipped() {
        try (InputStream table = AccessMatrix.class.getResourceAsStream("access-matrix.csv")) {
            if (table == null) {
                throw new IllegalStateException("access-matrix.csv is missing, so nobody can be let in");
            }
            return new AccessMatrix(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .whole();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
