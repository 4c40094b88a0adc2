package org.goldenthread.web.pages.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.editorial.WordingLine;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.wording.WordingView.Side;
import org.jspecify.annotations.Nullable;

/** Puts words of the portal in words: how they stand, what the portal fills in, what each language says. */
final class WordingInWords {

    static final String PLACE = "/editor/words";

    private static final Pattern FILLED_IN = Pattern.compile("\\{[A-Za-z0-9_]+}");

    private final Page page;
    private final VariantWords names;
    private final Variants variants;

    WordingInWords(Page page, VariantWords names, Variants variants) {
        this.page = page;
        this.names = names;
        this.variants = variants;
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String href(String name) {
        return PLACE + "/" + name;
    }

    /** The two languages that are read beside each other. */
    List<VariantTag> both() {
        return List.of(variants.reference(), variants.translation());
    }

    String language(VariantTag tag) {
        return names.name(tag);
    }

    @Nullable
    String lang(VariantTag tag) {
        return names.foreign(tag);
    }

    WordingsView.Row row(WordingLine line) {
        return new WordingsView.Row(
                href(line.wording().name()),
                line.wording().name(),
                both().stream().map(tag -> said(line, tag)).toList(),
                tags(line));
    }

    WordingView view(WordingLine line, boolean mayBegin) {
        String name = line.wording().name();
        return new WordingView(
                name,
                tags(line),
                standing(line),
                variants.all().stream()
                        .filter(line.words()::containsKey)
                        .map(tag -> new Side(language(tag), lang(tag), said(line, tag)))
                        .toList(),
                beside(name),
                line.thing() == null ? null : new Link("/editor/" + line.thing().value(), page.say("wording.desk")),
                line.thing() == null && mayBegin ? href(name) : null);
    }

    /** What one language says; of words for a number of things, for which. */
    private List<String> said(WordingLine line, VariantTag tag) {
        JsonNode body = line.words().get(tag);
        if (body == null) {
            return List.of();
        }
        return line.wording().fields().stream()
                .filter(field -> body.path(field).isTextual())
                .map(field -> line.wording().counted()
                        ? page.say(
                                "wording.of-number",
                                "number",
                                page.say("form.wording-count." + field + ".label"),
                                "words",
                                body.path(field).asText())
                        : body.path(field).asText())
                .toList();
    }

    private List<Tag> tags(WordingLine line) {
        List<Tag> tags = new ArrayList<>();
        Stage stage = line.stage();
        if (stage != null && stage != Stage.PUBLISHED) {
            tags.add(new Tag(page.say("editor.stage." + name(stage)), Tag.Tone.KIN));
        }
        if (line.changed()) {
            tags.add(new Tag(page.say("wording.changed"), Tag.Tone.PLAIN));
        }
        if (line.unread()) {
            tags.add(new Tag(page.say("wording.unread", "language", language(variants.translation())), Tag.Tone.STOP));
        }
        if (line.behind()) {
            tags.add(new Tag(page.say("wording.behind", "language", language(variants.translation())), Tag.Tone.STOP));
        }
        return tags;
    }

    private List<String> standing(WordingLine line) {
        List<String> standing = new ArrayList<>();
        String area = page.say("wording.where." + Areas.of(line.wording().name()));
        standing.add(page.say("wording.stands", "where", area));
        boolean ours = line.stage() != null && line.stage() != Stage.WITHDRAWN;
        standing.add(page.say(ours ? "wording.ours" : "wording.shipped"));
        String places = line.words().values().stream()
                .flatMap(body -> FILLED_IN.matcher(body.toString()).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            standing.add(page.say("wording.places", "places", places));
        }
        return standing;
    }

    /** Those with the same beginning, and all of the same area. */
    private List<Link> beside(String name) {
        List<Link> beside = new ArrayList<>();
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            beside.add(new Link(PLACE + "?find=" + name.substring(0, dot + 1), page.say("wording.around")));
        }
        beside.add(new Link(PLACE + "?where=" + Areas.of(name), page.say("wording.same-place")));
        return beside;
    }
}
