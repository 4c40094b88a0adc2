package org.goldenthread.web.pages.kinds;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ShowWhen;
import org.goldenthread.core.kinds.KindAnswer;
import org.goldenthread.core.kinds.KindQuestion;
import org.goldenthread.core.kinds.KindQuestion.Option;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** The boxes in which an editor says what a question is: drawn, filled from what it is, and read. */
final class QuestionBoxes {

    private static final String ALWAYS = "always";
    private static final int LAST_PAGE = 20;
    private static final int LONGEST = 300;
    private static final int MOST_OPTIONS = 40;

    private final KindInWords words;
    private final Page page;
    private final ContentTypeKey key;
    private final KindSheet sheet;
    private final String name;
    private final Typed typed;
    private final @Nullable KindQuestion before;

    QuestionBoxes(
            KindInWords words, ContentTypeKey key, KindSheet sheet, String name, MultivaluedMap<String, String> sent) {
        this.words = words;
        this.page = words.page();
        this.key = key;
        this.sheet = sheet;
        this.name = name;
        this.typed = new Typed(page, "kind", sent);
        this.before = sheet.questions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Puts into the boxes what the question is now. */
    void fill(MultivaluedMap<String, String> boxes) {
        if (before == null) {
            boxes.putSingle("required", "yes");
            boxes.putSingle("page", "1");
            boxes.putSingle("when", ALWAYS);
            return;
        }
        fill(boxes, "label", words.spoken(key, sheet, name + ".label"));
        fill(boxes, "hint", words.spoken(key, sheet, name + ".hint"));
        fill(boxes, "options", options(before));
        boxes.putSingle("answer", KindInWords.name(before.answer()));
        boxes.putSingle("required", before.required() ? "yes" : "no");
        boxes.putSingle("page", String.valueOf(before.page()));
        ShowWhen when = before.showWhen();
        boxes.putSingle("when", when == null ? ALWAYS : when.field() + "=" + when.is());
        boxes.putSingle("name", name);
    }

    private static void fill(MultivaluedMap<String, String> boxes, String box, Spoken said) {
        boxes.putSingle(box + "-en", said.english());
        boxes.putSingle(box + "-cy", said.welsh());
    }

    private Spoken options(KindQuestion question) {
        List<Spoken> all = question.options().stream()
                .map(option -> words.spoken(key, sheet, name + ".option." + option.value()))
                .toList();
        return new Spoken(
                String.join("\n", all.stream().map(Spoken::english).toList()),
                String.join("\n", all.stream().map(Spoken::welsh).toList()));
    }

    List<Question> all() {
        Ask ask = new Ask(page, "kind");
        List<Question> all = new ArrayList<>();
        all.add(ask.text("label-en", typed.said("label-en"), null));
        all.add(ask.text("label-cy", typed.said("label-cy"), null));
        all.add(ask.text("hint-en", typed.said("hint-en"), null));
        all.add(ask.text("hint-cy", typed.said("hint-cy"), null));
        if (before == null || before.answer() != KindAnswer.OTHER) {
            all.add(ask.oneOf("answer", answers(), typed.said("answer")));
            all.add(ask.textarea("options-en", typed.said("options-en")));
            all.add(ask.textarea("options-cy", typed.said("options-cy")));
        }
        all.add(ask.oneOf("required", List.of("yes", "no"), typed.said("required")));
        all.add(ask.text("page", typed.said("page"), 2));
        all.add(ask.fromList("when", whens(), typed.said("when")));
        if (before != null) {
            all.add(ask.text("name", typed.said("name"), 30));
        }
        return all;
    }

    private static List<String> answers() {
        return Stream.of(KindAnswer.values())
                .filter(one -> one != KindAnswer.OTHER)
                .map(KindInWords::name)
                .toList();
    }

    private Map<String, String> whens() {
        Map<String, String> whens = new LinkedHashMap<>();
        whens.put(ALWAYS, page.say("kinds.always"));
        for (KindQuestion other : sheet.questions()) {
            if (!other.name().equals(name) && words.canBeAskedFurther(other)) {
                List<String> answers = other.answer() == KindAnswer.YES_NO
                        ? List.of("true", "false")
                        : other.options().stream().map(Option::value).toList();
                answers.forEach(is -> whens.put(
                        other.name() + "=" + is,
                        page.say(
                                "kinds.only-when",
                                "question",
                                words.label(key, sheet, other.name()),
                                "answer",
                                words.answered(key, sheet, new ShowWhen(other.name(), is)))));
            }
        }
        return whens;
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "label-en", "", !typed.said("label-en").isEmpty() && isShort("label-en"));
        typed.check(wrong, "label-cy", "", !typed.said("label-cy").isEmpty() && isShort("label-cy"));
        typed.check(wrong, "hint-en", "", isShort("hint-en"));
        typed.check(wrong, "hint-cy", "", isShort("hint-cy"));
        boolean other = before != null && before.answer() == KindAnswer.OTHER;
        typed.check(wrong, "answer", "", other || answers().contains(typed.said("answer")));
        checkList(wrong, !other && answer().fromList());
        typed.check(wrong, "page", "", page() >= 1 && page() <= LAST_PAGE);
        typed.check(wrong, "when", "", whens().containsKey(typed.said("when")));
        typed.check(wrong, "name", "", before == null || typed.said("name").matches("[a-zA-Z][a-zA-Z0-9_-]{0,59}"));
        return wrong;
    }

    private void checkList(List<Link> wrong, boolean asked) {
        List<String> english = lines("options-en");
        List<String> welsh = lines("options-cy");
        boolean few = english.size() <= MOST_OPTIONS && isShort(english);
        typed.check(wrong, "options-en", "", few && (!asked || english.size() > 1));
        typed.check(wrong, "options-cy", "", isShort(welsh) && (!asked || welsh.size() == english.size()));
    }

    private boolean isShort(String box) {
        return isShort(List.of(typed.said(box)));
    }

    private static boolean isShort(List<String> said) {
        return said.stream().allMatch(one -> one.length() <= LONGEST);
    }

    private int page() {
        return AtTheDesk.number(typed.said("page"));
    }

    private List<String> lines(String box) {
        return typed.said(box)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private KindAnswer answer() {
        String said = typed.said("answer");
        return Stream.of(KindAnswer.values())
                .filter(one -> KindInWords.name(one).equals(said))
                .findFirst()
                .orElse(before == null ? KindAnswer.LINE : before.answer());
    }

    int changes() {
        return AtTheDesk.number(typed.said("token"));
    }

    /** Only after {@link #wrong} found nothing. */
    KindQuestion question() {
        KindAnswer answer = answer();
        String when = typed.said("when");
        int equals = when.indexOf('=');
        return new KindQuestion(
                before == null ? Names.question(typed.said("label-en"), sheet.names()) : typed.said("name"),
                answer,
                own("label", new Spoken(typed.said("label-en"), typed.said("label-cy"))),
                own("hint", new Spoken(typed.said("hint-en"), typed.said("hint-cy"))),
                typed.said("required").equals("yes"),
                answer.fromList() ? chosen() : List.of(),
                page(),
                equals < 0 ? null : new ShowWhen(when.substring(0, equals), when.substring(equals + 1)));
    }

    /** Words that came with the portal and were left as they are go on coming with it. */
    private Spoken own(String what, Spoken said) {
        boolean theirs = before != null
                && sheet.words().of(name + "." + what).equals(Spoken.NOTHING)
                && words.spoken(key, sheet, name + "." + what).equals(said);
        return theirs ? Spoken.NOTHING : said;
    }

    /** A choice that is called the same keeps what it is kept under; other words are another answer, and nobody gave it yet. */
    private List<Option> chosen() {
        List<String> english = lines("options-en");
        List<String> welsh = lines("options-cy");
        Map<String, String> old = new LinkedHashMap<>();
        if (before != null) {
            before.options().forEach(option -> old.put(spoken(option), option.value()));
        }
        Set<String> taken = new HashSet<>(old.values());
        List<Option> all = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            String said = english.get(i);
            String same = old.remove(said);
            String value = same == null ? Names.option(said, taken) : same;
            taken.add(value);
            all.add(new Option(value, new Spoken(said, welsh.get(i))));
        }
        return all;
    }

    private String spoken(Option option) {
        return words.spoken(key, sheet, name + ".option." + option.value()).english();
    }
}
