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
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Settings;

/** Remembers, in a file beside the demonstration's data, which person of the portal each demonstration name became. */
final class FamilyBook {

    private final Path file;

    FamilyBook() {
        this(Path.of(Settings.text("gt.demo.family", "demonstration-family.properties")));
    }

    FamilyBook(Path file) {
        this.file = file;
    }

    Map<String, PersonId> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(name -> name, name -> new PersonId(UUID.fromString(lines.getProperty(name)))));
    }

    /** Written whole or not at all. */
    void write(Map<String, PersonId> people) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(people)
                .forEach((name, id) ->
                        lines.append(name).append('=').append(id.value()).append('\n'));
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, lines);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
