package org.goldenthread.web.pages.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ShowWhen;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kinds.KindAnswer;
import org.goldenthread.core.kinds.KindQuestion;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindStage;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** What a kind and its questions are called, whether the words came with the portal or with the kind. */
final class KindInWords {

    private final Page page;
    private final Texts texts;

    KindInWords(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    Page page() {
        return page;
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static KindSheet sheet(ContentTypeKey key, JsonNode schema) {
        return new KindSheet(key, schema, JsonNodeFactory.instance.arrayNode());
    }

    String title(ContentTypeKey key, JsonNode schema) {
        return here(spoken(key, sheet(key, schema), "title"), key.value());
    }

    /** The words of a place in both languages. */
    Spoken spoken(ContentTypeKey key, KindSheet sheet, String place) {
        Spoken own = sheet.words().of(place);
        String text = "form." + key + "." + place;
        return new Spoken(
                own.english().isEmpty() ? texts.raw(Language.ENGLISH, text) : own.english(),
                own.welsh().isEmpty() ? texts.raw(Language.WELSH, text) : own.welsh());
    }

    String here(Spoken words, String otherwise) {
        String mine = page.language() == Language.WELSH ? words.welsh() : words.english();
        String any = mine.isEmpty() ? words.english() + (words.english().isEmpty() ? words.welsh() : "") : mine;
        return any.isEmpty() ? otherwise : any;
    }

    String room(JsonNode schema) {
        String room = "kinds.room."
                + schema.path("x-gt")
                        .path("compartment")
                        .asText()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
        return page.has(room) ? page.say(room) : page.say("kinds.room.case");
    }

    Tag tag(@Nullable KindStage stage, boolean used) {
        if (stage == null) {
            return new Tag(page.say("kinds.stage.used"), Tag.Tone.GO);
        }
        String words =
                used ? page.say("kinds.stage.changed." + name(stage)) : page.say("kinds.stage.new." + name(stage));
        return new Tag(words, stage == KindStage.DRAFT ? Tag.Tone.PLAIN : Tag.Tone.KIN);
    }

    List<KindView.Question> questions(ContentTypeKey key, JsonNode schema, @Nullable String address) {
        KindSheet sheet = sheet(key, schema);
        return sheet.questions().stream()
                .map(question -> new KindView.Question(
                        question.name(),
                        label(key, sheet, question.name()),
                        here(spoken(key, sheet, question.name() + ".hint"), ""),
                        how(key, sheet, question),
                        address == null ? null : address + "/question?name=" + question.name()))
                .toList();
    }

    String label(ContentTypeKey key, KindSheet sheet, String name) {
        return here(spoken(key, sheet, name + ".label"), name);
    }

    private List<String> how(ContentTypeKey key, KindSheet sheet, KindQuestion question) {
        List<String> how = new ArrayList<>();
        how.add(page.say("kinds.answer." + name(question.answer())));
        if (question.answer().fromList()) {
            how.add(String.join(
                    " · ",
                    question.options().stream()
                            .map(option -> here(
                                    spoken(key, sheet, question.name() + ".option." + option.value()), option.value()))
                            .toList()));
        }
        how.add(page.say(question.required() ? "kinds.required" : "kinds.optional"));
        how.add(page.say("kinds.on-page", "page", question.page()));
        ShowWhen when = question.showWhen();
        if (when != null) {
            how.add(page.say(
                    "kinds.only-when",
                    "question",
                    label(key, sheet, when.field()),
                    "answer",
                    answered(key, sheet, when)));
        }
        return how;
    }

    /** An answer by which another question is asked. */
    String answered(ContentTypeKey key, KindSheet sheet, ShowWhen when) {
        return switch (when.is()) {
            case "true" -> page.say("form.yes");
            case "false" -> page.say("form.no");
            default -> here(spoken(key, sheet, when.field() + ".option." + when.is()), when.is());
        };
    }

    /** What another schema asks otherwise, in words. */
    List<String> differences(ContentTypeKey key, JsonNode before, JsonNode after) {
        KindSheet old = sheet(key, before);
        KindSheet next = sheet(key, after);
        List<String> all = new ArrayList<>();
        for (KindQuestion question : next.questions()) {
            String label = label(key, next, question.name());
            if (!old.names().contains(question.name())) {
                all.add(page.say("kinds.differs.new", "question", label));
            } else if (!old.questions().contains(question)) {
                all.add(page.say("kinds.differs.other", "question", label));
            }
        }
        old.names().stream()
                .filter(name -> !next.names().contains(name))
                .forEach(name -> all.add(page.say("kinds.differs.gone", "question", label(key, old, name))));
        if (all.isEmpty() && !before.equals(after)) {
            all.add(page.say("kinds.differs.order"));
        }
        return all;
    }

    boolean canBeAskedFurther(KindQuestion question) {
        return question.answer() == KindAnswer.ONE_OF
                || question.answer() == KindAnswer.ANY_OF
                || question.answer() == KindAnswer.YES_NO;
    }
}
