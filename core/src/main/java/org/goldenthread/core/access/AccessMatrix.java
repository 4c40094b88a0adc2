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

/**
 * What each capacity opens, read from {@code access-matrix.csv}, which a practitioner can read too. What is not in the
 * table is refused. A table that cannot be read stops the portal from starting.
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

    List<Row> of(Capacity capacity) {
        return rows.getOrDefault(capacity, List.of());
    }

    /** Whose things a row opens. */
    enum Whose {
        /** Everybody's. */
        ANY,
        /** Only the actor's own. */
        SELF,
        /** Only those of the person the actor speaks for. */
        CLIENT
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
            Set<Action> actions = EnumSet.noneOf(Action.class);
            for (String action : cells[4].split(" ")) {
                actions.add(Action.valueOf(action));
            }
            Set<Decision.Obligation> obligations = EnumSet.noneOf(Decision.Obligation.class);
            if (!cells[5].isEmpty()) {
                for (String obligation : cells[5].split(" ")) {
                    obligations.add(Decision.Obligation.valueOf(obligation));
                }
            }
            return new Row(
                    Capacity.valueOf(cells[0]),
                    Compartment.valueOf(cells[1]),
                    Whose.valueOf(cells[2]),
                    Label.valueOf(cells[3]),
                    Set.copyOf(actions),
                    Set.copyOf(obligations),
                    cells[6]);
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
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
