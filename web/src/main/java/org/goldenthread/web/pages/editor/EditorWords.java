package org.goldenthread.web.pages.editor;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.ReleaseStage;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.VariantAge;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Wording;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** What all pages of the desk say alike: what a language is called, how far a thing has come, what it lacks. */
final class EditorWords {

    private final Page page;
    private final VariantWords variants;

    EditorWords(Page page, VariantWords variants) {
        this.page = page;
        this.variants = variants;
    }

    Page page() {
        return page;
    }

    String variant(VariantTag tag) {
        return variants.name(tag);
    }

    Tag stage(Stage stage) {
        return new Tag(page.say("editor.stage." + name(stage)), tone(stage));
    }

    private static Tag.Tone tone(Stage stage) {
        return switch (stage) {
            case DRAFT -> Tag.Tone.PLAIN;
            case IN_REVIEW, SCHEDULED -> Tag.Tone.KIN;
            case PUBLISHED -> Tag.Tone.GO;
            case WITHDRAWN -> Tag.Tone.QUIET;
        };
    }

    Tag stage(ReleaseStage stage) {
        Tag.Tone tone = switch (stage) {
            case OPEN -> Tag.Tone.PLAIN;
            case IN_REVIEW, SCHEDULED -> Tag.Tone.KIN;
            case OUT -> Tag.Tone.GO;
            case ROLLED_BACK -> Tag.Tone.QUIET;
        };
        return new Tag(page.say("editor.release.stage." + name(stage)), tone);
    }

    /** What each variant lacks, with its name. */
    List<String> lacks(List<DeskVariant> all) {
        return all.stream()
                .map(one -> lack(one)
                        .map(what -> page.say("editor.lacks", "language", variant(one.tag()), "what", what))
                        .orElse(""))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** What a variant lacks; empty where it lacks nothing. */
    Optional<String> lack(DeskVariant one) {
        if (one.missing()) {
            return Optional.of(page.say("editor.missing"));
        }
        String behind = behind(one.age());
        String unread = one.unread() ? page.say("editor.unread") : "";
        String both = behind.isEmpty() || unread.isEmpty() ? behind + unread : behind + ", " + unread;
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    private String behind(VariantAge age) {
        if (!age.behind()) {
            return "";
        }
        return age.daysBehind() == 0 ? page.say("editor.behind.today") : page.count("editor.behind", age.daysBehind());
    }

    /** The day and the hour in London. */
    String at(Instant instant) {
        return page.say("editor.at", "day", page.date(instant), "time", page.time(instant));
    }

    /** What is said of a thing; of words of the portal, in whose place others ship, something else. */
    String of(EditorialKey key, String textKey) {
        return page.say(Wording.is(key.type()) ? textKey + ".wording" : textKey);
    }

    /** What a type is called. */
    String type(ContentType type) {
        return page.has(type.titleKey())
                ? page.say(type.titleKey())
                : type.key().value();
    }

    /** The words of a question of that type. */
    String label(ContentType type, String path) {
        String key = type.textKey(path, "label");
        return page.has(key) ? page.say(key) : path.substring(path.lastIndexOf('.') + 1);
    }

    WordChanges changes(ContentType type) {
        return new WordChanges(type, path -> label(type, path));
    }

    /** A language that is not the page's, for those who hear it read; else null. */
    @Nullable
    String lang(VariantTag tag) {
        return variants.foreign(tag);
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
