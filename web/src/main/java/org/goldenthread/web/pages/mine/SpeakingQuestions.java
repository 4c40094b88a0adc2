package org.goldenthread.web.pages.mine;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.ReadingVariant;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** The questions about how somebody wants to be spoken with, with what was typed, and what it means. */
final class SpeakingQuestions {

    private final Page page;
    private final Needs before;
    private final MultivaluedMap<String, String> sent;

    /** As they are first put: with what was said the last time. */
    SpeakingQuestions(Page page, Needs before) {
        this(page, before, new MultivaluedHashMap<>());
        sent.putSingle("interpreter", otherwise(before.interpreter()));
        sent.putSingle("communication", otherwise(before.communication()));
    }

    SpeakingQuestions(Page page, Needs before, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.before = before;
        this.sent = sent;
    }

    List<Question> all() {
        Ask ask = new Ask(page, "mine");
        return List.of(
                ask.oneOf("language", List.of("en", "cy"), language().tag()),
                ask.oneOf(
                        "reading",
                        Arrays.stream(ReadingVariant.values())
                                .map(MinePages::name)
                                .toList(),
                        MinePages.name(reading())),
                ask.text("interpreter", said("interpreter"), null),
                ask.textarea("communication", said("communication")));
    }

    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        check(wrong, "interpreter", Needs.LONGEST_INTERPRETER);
        check(wrong, "communication", Needs.LONGEST_COMMUNICATION);
        return wrong;
    }

    /** Only after {@link #wrong} found nothing. */
    Needs said() {
        return new Needs(language(), reading(), said("interpreter"), said("communication"));
    }

    private void check(List<Link> wrong, String name, int longest) {
        if (said(name).length() > longest) {
            wrong.add(new Link("#q-" + name, page.say("ask.mine." + name + ".wrong", "most", longest)));
        }
    }

    private Language language() {
        return Language.ofTag(said("language")).orElse(before.language());
    }

    private ReadingVariant reading() {
        return MinePages.named(ReadingVariant.class, said("reading")).orElse(before.reading());
    }

    private String said(String name) {
        return otherwise(sent.getFirst(name)).strip();
    }

    private static String otherwise(@Nullable String said) {
        return said == null ? "" : said;
    }
}
