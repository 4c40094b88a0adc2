package org.goldenthread.demonstration.family;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.kernel.Language;

/**
 * The text of a paper, line by line, as it lies in {@code family/papers}: {@code # } begins its title, {@code ## } a
 * heading, {@code - } a point; {@code [cy]} and {@code [en]} say in which language it goes on.
 */
record Paper(List<Line> lines) {

    enum Style {
        TITLE,
        HEADING,
        POINT,
        PLAIN
    }

    record Line(Style style, Language language, String words) {}

    /** @param days what the text leaves open is filled in from here */
    static Paper read(String file, Days days) {
        List<Line> lines = new ArrayList<>();
        Language language = Language.ENGLISH;
        for (String line : text(file).lines().toList()) {
            if (line.equals("[cy]") || line.equals("[en]")) {
                language = line.equals("[cy]") ? Language.WELSH : Language.ENGLISH;
            } else {
                lines.add(line(days.in(line, language), language));
            }
        }
        return new Paper(lines);
    }

    /** As somebody types it who wants no form: without the marks of title and heading. */
    byte[] plain() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.style() == Style.POINT ? "- " : "")
                .append(line.words())
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Line line(String line, Language language) {
        if (line.startsWith("## ")) {
            return new Line(Style.HEADING, language, line.substring(3));
        }
        if (line.startsWith("# ")) {
            return new Line(Style.TITLE, language, line.substring(2));
        }
        return line.startsWith("- ")
                ? new Line(Style.POINT, language, line.substring(2))
                : new Line(Style.PLAIN, language, line);
    }

    private static String text(String file) {
        return new String(bytes("/family/papers/" + file), StandardCharsets.UTF_8);
    }

    /** Something that lies in the demonstration's archive as it is. */
    static byte[] bytes(String path) {
        try (InputStream found = Paper.class.getResourceAsStream(path)) {
            if (found == null) {
                throw new IllegalStateException("The demonstration's " + path + " is missing from its archive");
            }
            return found.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
