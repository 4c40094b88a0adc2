package org.goldenthread.demonstration.family;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.Settings;

/**
 * Remembers, in a file beside the demonstration's data, what each name of the text became: {@code person.mair},
 * {@code agency.kindred}, {@code case.ela}.
 */
final class FamilyBook {

    private final Path file;

    FamilyBook() {
        this(Path.of(Settings.text("gt.demo.family", "demonstration-family.properties")));
    }

    FamilyBook(Path file) {
        this.file = file;
    }

    Map<String, UUID> read() {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> UUID.fromString(lines.getProperty(name)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Written whole or not at all. */
    void write(Map<String, UUID> known) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(known)
                .forEach((name, id) -> lines.append(name).append('=').append(id).append('\n'));
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, lines);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
