package org.goldenthread.core.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.goldenthread.core.content.Placeholders;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.tripwire.Words;

/**
 * What a letter says, in its parts. They are told apart in the words of whoever wrote it, before any value is put in: what a
 * value says makes no paragraph and no list.
 *
 * @param salutation what it begins with: "Dear Mair"
 * @param signature who it is from
 */
public record LetterWords(String title, String salutation, List<Section> sections, String closing, String signature) {

    /**
     * A piece of it.
     *
     * @param heading empty where it has none
     */
    public record Section(String heading, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A paragraph, or a list with its points. */
    public record Block(boolean points, List<String> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    public LetterWords {
        sections = List.copyOf(sections);
    }

    /** The parts of what an editor wrote, placeholders and all. */
    public static LetterWords of(JsonNode body) {
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : body.path("sections")) {
            sections.add(new Section(
                    section.path("heading").asText(),
                    blocks(section.path("words").asText())));
        }
        return new LetterWords(
                body.path("title").asText(),
                body.path("salutation").asText(),
                sections,
                body.path("closing").asText(),
                body.path("signature").asText());
    }

    /** An empty line begins a new block; where each line begins with a dash, they are points. */
    private static List<Block> blocks(String words) {
        return Arrays.stream(words.split("\n{2,}"))
                .filter(block -> !block.isBlank())
                .map(block -> block.lines().toList())
                .map(lines -> lines.stream().allMatch(line -> line.startsWith("- "))
                        ? new Block(
                                true,
                                lines.stream().map(line -> line.substring(2)).toList())
                        : new Block(false, List.of(String.join(" ", lines))))
                .toList();
    }

    /** The same with each value in its place, as it is. */
    public LetterWords filled(Map<String, String> values) {
        return each(text -> Placeholders.filled(text, values));
    }

    private LetterWords each(UnaryOperator<String> change) {
        return new LetterWords(
                change.apply(title),
                change.apply(salutation),
                sections.stream()
                        .map(section -> new Section(
                                change.apply(section.heading()),
                                section.blocks().stream()
                                        .map(block -> new Block(
                                                block.points(),
                                                block.lines().stream()
                                                        .map(change)
                                                        .toList()))
                                        .toList()))
                        .toList(),
                change.apply(closing),
                change.apply(signature));
    }

    /** Everything that whoever receives it could read, for looking it through. */
    Words toLookThrough() {
        Stream<String> inSections = sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()),
                        section.blocks().stream().flatMap(block -> block.lines().stream())));
        return Words.of(Stream.of(Stream.of(title, salutation), inSections, Stream.of(closing, signature))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    String json() {
        try {
            return StrictJson.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static LetterWords ofJson(String json) {
        try {
            return StrictJson.MAPPER.readValue(json, LetterWords.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A letter that was kept cannot be read", e);
        }
    }

    /** Says nothing of what it says, wherever it is printed. */
    @Override
    public String toString() {
        return "a letter of " + sections.size() + " parts";
    }
}
