package org.goldenthread.core.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a part when something happens to its case, read from {@code when-parts-end.csv}, which a practitioner can
 * read too. A table that leaves a capacity or an occasion out stops the portal from starting.
 */
public final class Endings {

    public static final Endings SHIPPED = shipped();

    /** What can happen to a case that ends parts in it. */
    public enum Occasion {
        OF_AGE,
        TRANSFER
    }

    /** What becomes of a part then. */
    public enum Outcome {
        ENDS,
        GOES_ON,
        /** It ends too; the one who has been named goes on for a while, to hand over and no more. */
        HANDS_OVER
    }

    private final Map<Occasion, Map<Capacity, Outcome>> outcomes = new EnumMap<>(Occasion.class);

    Endings(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("capacity,")) {
                String[] cells = line.split(",", 4);
                if (cells.length != 4 || cells[3].isBlank()) {
                    throw new IllegalArgumentException("when-parts-end.csv: four cells are wanted in: " + line);
                }
                outcomes.computeIfAbsent(Occasion.valueOf(cells[1]), occasion -> new EnumMap<>(Capacity.class))
                        .put(Capacity.valueOf(cells[0]), Outcome.valueOf(cells[2]));
            }
        }
    }

    /** The same table, if it says something of every capacity that is granted in a case, at every occasion. */
    Endings whole() {
        for (Occasion occasion : Occasion.values()) {
            for (Capacity capacity : Capacity.values()) {
                if (capacity.granted() && of(capacity, occasion) == null) {
                    throw new IllegalArgumentException(
                            "when-parts-end.csv says nothing of " + capacity + " at " + occasion);
                }
            }
        }
        return this;
    }

    /** Null only in a table that is not whole, and for what is never granted in a case. */
    public @Nullable Outcome of(Capacity capacity, Occasion occasion) {
        return outcomes.getOrDefault(occasion, Map.of()).get(capacity);
    }

    private static Endings shipped() {
        try (InputStream table = Endings.class.getResourceAsStream("when-parts-end.csv")) {
            if (table == null) {
                throw new IllegalStateException("when-parts-end.csv is missing, so no part can begin");
            }
            return new Endings(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .whole();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
