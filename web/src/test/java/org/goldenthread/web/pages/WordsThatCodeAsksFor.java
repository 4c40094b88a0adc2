package org.goldenthread.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which keys of texts the sources can ask for. A key is written out, or it is put together: {@code "day.need." + name(need)}.
 * What is put in must be a word that the sources know: something quoted, a constant, a name in a form, a picture or a table.
 */
final class WordsThatCodeAsksFor {

    private static final List<String> MODULES = List.of("core", "workflows", "web", "demonstration");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern BEGINNING =
            Pattern.compile("\"([a-z][A-Za-z0-9.-]*\\.)\"|WordKey\\.of\\(\"([a-z.-]+)\"");
    private static final Pattern ENDING = Pattern.compile("\"(\\.[A-Za-z0-9.-]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");
    private static final Pattern OF_A_CONSTANT = Pattern.compile("\\bname\\(");
    private static final String ANYTHING = "([A-Za-z0-9.-]*)";

    /** Stands for the name of a constant until all constants are known. */
    private static final String NAME = "\u0001";

    /** Stands for whatever is appended elsewhere. */
    private static final String PARTS = "\u0002";

    private final Set<String> constants = new HashSet<>();
    private final Set<String> quoted = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> drawn = new HashSet<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** @param whole true where what is put in is one word; else part by part, as the questions of a form are */
    private record Shape(Pattern pattern, boolean whole) {}

    WordsThatCodeAsksFor() {
        for (String module : MODULES) {
            for (Path file : files(Path.of("..", module, "src", "main"))) {
                read(file);
            }
        }
        words.addAll(constants);
        words.addAll(quoted);
        words.forEach(word -> parts.addAll(List.of(word.split("\\."))));
        String names = "(?:" + String.join("|", constants) + ")";
        drawn.forEach(shape -> shapes.add(new Shape(
                Pattern.compile(shape.replace(NAME, names).replace(PARTS, ANYTHING)), !shape.contains(PARTS))));
    }

    boolean reach(String key) {
        String plain = PLURAL.matcher(key).replaceFirst("");
        return Stream.of(key, plain)
                .distinct()
                .anyMatch(one -> asked(one)
                        || endings.stream()
                                .filter(one::endsWith)
                                .map(ending -> one.substring(0, one.length() - ending.length()))
                                // one word alone is anything: a box, a bean, a page
                                .anyMatch(before -> before.contains(".") && asked(before)));
    }

    private boolean asked(String key) {
        return quoted.contains(key) || shapes.stream().anyMatch(shape -> fits(key, shape));
    }

    private boolean fits(String key, Shape shape) {
        Matcher matcher = shape.pattern().matcher(key);
        if (!matcher.matches()) {
            return false;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (!known(matcher.group(group).replaceFirst("^\\.", ""), shape.whole())) {
                return false;
            }
        }
        return true;
    }

    private boolean known(String put, boolean whole) {
        return whole
                ? put.isEmpty() || words.contains(put)
                : Stream.of(put.split("\\.")).allMatch(parts::contains);
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        String text = text(file);
        if (name.endsWith(".java") || name.endsWith(".jte")) {
            String source = text.replaceAll("\"\\s*\n\\s*\\+ \"", "");
            QUOTED.matcher(source).results().map(found -> found.group(1)).forEach(quoted::add);
            Pattern.compile("\\(\"([a-z][A-Za-z0-9.-]*)\"")
                    .matcher(source)
                    .results()
                    .forEach(call -> quoted.add(call.group(1)));
            ENDING.matcher(source).results().forEach(ending -> endings.add(ending.group(1)));
            CONSTANT.matcher(source)
                    .results()
                    .map(MatchResult::group)
                    .forEach(constant ->
                            constants.add(constant.toLowerCase(Locale.ROOT).replace('_', '-')));
            if (!file.startsWith(Path.of("..", "demonstration"))) {
                BEGINNING.matcher(source).results().forEach(found -> drawn.add(shape(source, found)));
            }
        } else if (!name.matches("(texts\\.)?(en|cy)\\.json") && name.matches(".*\\.(bpmn|dmn|json|csv)")) {
            words.add(name.substring(0, name.lastIndexOf('.')));
            Pattern.compile("[A-Za-z0-9-]+").matcher(text).results().forEach(word -> words.add(word.group()));
            QUOTED.matcher(text).results().forEach(word -> quoted.add(word.group(1)));
        }
    }

    /** What a key looks like that begins so: what is quoted as it is, what is put in between as a group. */
    private static String shape(String source, MatchResult beginning) {
        if (beginning.group(2) != null) {
            return Pattern.quote(beginning.group(2) + ".") + NAME;
        }
        StringBuilder shape = new StringBuilder(Pattern.quote(beginning.group(1)));
        int at = beginning.end();
        boolean put = false;
        Matcher plus = Pattern.compile("\\s*\\+\\s*").matcher(source);
        while (plus.region(at, source.length()).lookingAt()) {
            at = plus.end();
            Matcher more = QUOTED.matcher(source).region(at, source.length());
            if (more.lookingAt()) {
                shape.append(Pattern.quote(more.group(1)));
                at = more.end();
            } else {
                int end = afterExpression(source, at);
                shape.append(OF_A_CONSTANT.matcher(source.substring(at, end)).find() ? NAME : ANYTHING);
                at = end;
                put = true;
            }
        }
        return put ? shape.toString() : shape + PARTS;
    }

    private static int afterExpression(String source, int from) {
        int depth = 0;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (depth > 0 && ")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && ")]},;+?:".indexOf(c) >= 0) {
                return at;
            }
        }
        return source.length();
    }

    private static List<Path> files(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        String name = file.getFileName().toString();
        if (!name.matches(".*\\.(java|jte|bpmn|dmn|json|csv)")) {
            return "";
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
