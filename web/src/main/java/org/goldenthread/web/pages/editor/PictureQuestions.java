package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Choice;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** What a picture that was just brought is called, what it shows in English and in Welsh, and who holds the rights. */
final class PictureQuestions {

    private static final String TITLE = "title";
    private static final String DECORATIVE = "decorative";
    private static final String RIGHTS = "rights";
    private static final String ALT = "alt";
    private static final String CAPTION = "caption";
    private static final String NO = "no";

    private final EditorWords words;
    private final Page page;
    private final ContentType type;
    private final Variants variants;
    private final String sha256;
    private final Typed typed;

    PictureQuestions(
            EditorWords words,
            ContentType type,
            Variants variants,
            String sha256,
            MultivaluedMap<String, String> sent) {
        this.words = words;
        this.page = words.page();
        this.type = type;
        this.variants = variants;
        this.sha256 = sha256;
        this.typed = new Typed(page, "picture", sent);
    }

    Sheet sheet(String action, String back, List<Link> wrong) {
        return new Sheet(
                page.say("editor.title"),
                page.say("editor.picture.words"),
                page.say("editor.picture.words.why"),
                action,
                back,
                1,
                1,
                all(),
                wrong,
                "",
                page.say("editor.save"),
                false,
                false);
    }

    List<Question> all() {
        Ask ask = new Ask(page, "picture");
        List<Question> all = new ArrayList<>();
        all.add(new Question(
                Widget.PICTURE,
                "shown",
                page.say("ask.picture.file.label"),
                "",
                null,
                sha256,
                List.of(),
                List.of(),
                false,
                null));
        all.add(ask.text(TITLE, typed.said(TITLE), null));
        Question decorative = ask.oneOf(DECORATIVE, List.of(NO, "yes"), typed.said(DECORATIVE));
        List<Choice> choices = new ArrayList<>(decorative.choices());
        choices.set(0, choices.get(0).withThen(inEach(ALT)));
        all.add(decorative.withChoices(choices));
        all.addAll(inEach(CAPTION));
        all.add(ask.text(RIGHTS, typed.said(RIGHTS), null));
        return all;
    }

    private List<Question> inEach(String what) {
        return plain().stream().map(tag -> box(what, tag)).toList();
    }

    private Question box(String what, VariantTag tag) {
        String key = "ask.picture." + what;
        String hint = key + (tag.equals(variants.reference()) ? ".hint" : ".other-hint");
        return new Question(
                Widget.TEXT,
                what + "-" + tag,
                page.say(key + ".label", "language", words.variant(tag)),
                page.has(hint) ? page.say(hint) : "",
                null,
                said(what, tag),
                List.of(),
                List.of(),
                false,
                null);
    }

    private List<VariantTag> plain() {
        return variants.all().stream().filter(tag -> !tag.easy()).toList();
    }

    /** What the form of pictures finds wrong in any language, at the boxes of this page. */
    List<Link> wrong(FormValidation validation) {
        Map<String, Link> wrong = new LinkedHashMap<>();
        if (typed.said(DECORATIVE).isEmpty()) {
            wrong.put(DECORATIVE, new Link("#q-" + DECORATIVE, page.say("form.picture.decorative.missing")));
        }
        words().forEach((tag, whole) -> validation.check(type, whole).forEach(error -> {
            boolean own = error.path().equals(ALT) || error.path().equals(CAPTION);
            String box = own ? error.path() + "-" + tag : error.path();
            wrong.putIfAbsent(box, new Link("#q-" + box, page.sayFirst(error.keys(), error.args())));
        }));
        return List.copyOf(wrong.values());
    }

    /** Its words in the language that all is written in, and in each other that has any; of a silent one, in that one alone. */
    Map<VariantTag, JsonNode> words() {
        Map<VariantTag, JsonNode> words = new LinkedHashMap<>();
        for (VariantTag tag : plain()) {
            boolean any = !(said(ALT, tag) + said(CAPTION, tag)).isEmpty();
            if (any || tag.equals(variants.reference())) {
                words.put(tag, words(tag));
            }
        }
        return words;
    }

    private String said(String what, VariantTag tag) {
        return typed.said(what + "-" + tag);
    }

    private ObjectNode words(VariantTag tag) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", typed.said(TITLE))
                .put("file", sha256)
                .put("decorative", !typed.said(DECORATIVE).equals(NO))
                .put(ALT, said(ALT, tag))
                .put(CAPTION, said(CAPTION, tag))
                .put("rights", typed.said(RIGHTS));
    }
}
