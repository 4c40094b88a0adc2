package org.goldenthread.web.pages.guides;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.editorial.VariantAge;
import org.goldenthread.core.editorial.VariantTag;
import org.jspecify.annotations.Nullable;

/**
 * A guide as its reader gets it.
 *
 * @param lang the language it is in, where that is not the page's; else null
 * @param served a sentence that says which variant it is
 * @param fallback true where that is not the one that was asked for
 * @param behind a sentence that says how much older it is than the first words; empty where it is not
 */
public record GuideView(
        String title,
        String lead,
        List<Part> parts,
        @Nullable String lang,
        String served,
        boolean fallback,
        String behind) {

    /**
     * A heading and what stands below it.
     *
     * @param picture null where it shows none
     */
    public record Part(
            String heading, List<Block> blocks, @Nullable PictureView picture) {}

    /** A paragraph, or a list with its points. */
    public record Block(boolean points, List<String> lines) {}

    /** Words that are not out yet, as whoever reads them in that variant would see them. */
    public static GuideView of(
            JsonNode body,
            Map<String, PictureView> pictures,
            VariantWords words,
            VariantAge age,
            VariantTag reference) {
        return new GuideView(
                body.path("title").asText(),
                body.path("lead").asText(),
                parts(body, pictures),
                null,
                words.served(age.variant()),
                false,
                words.behind(age.daysBehind(), reference));
    }

    /** The same with a picture of its own below its title, as a picture that is looked at alone. */
    public GuideView showing(@Nullable PictureView picture) {
        return picture == null
                ? this
                : new GuideView(title, lead, List.of(new Part("", List.of(), picture)), lang, served, fallback, behind);
    }

    /** The parts of a guide's body. @param pictures those that it shows, by their names */
    static List<Part> parts(JsonNode body, Map<String, PictureView> pictures) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode section : body.path("sections")) {
            parts.add(new Part(
                    section.path("heading").asText(),
                    blocks(section.path("words").asText()),
                    pictures.get(section.path("picture").asText())));
        }
        return parts;
    }

    /** An empty line begins a new block; where each line begins with a dash, they are points. */
    static List<Block> blocks(String words) {
        return Arrays.stream(words.split("\n{2,}"))
                .filter(block -> !block.isBlank())
                .map(block -> {
                    List<String> lines = block.lines().toList();
                    return lines.stream().allMatch(line -> line.startsWith("- "))
                            ? new Block(
                                    true,
                                    lines.stream()
                                            .map(line -> line.substring(2))
                                            .toList())
                            : new Block(false, List.of(String.join(" ", lines)));
                })
                .toList();
    }
}
