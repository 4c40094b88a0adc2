package org.goldenthread.web.pages.editor;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.editorial.ReleaseGathering;
import org.goldenthread.core.editorial.ReleasesDesk.ReleaseLine;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Which release something is put into, and what a new one is called. */
final class ReleaseQuestions {

    private static final String WHICH = "release";
    private static final String NAME = "release-name";
    private static final String ANOTHER = "another";

    private final Page page;
    private final Typed typed;
    private final Ask ask;

    ReleaseQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.typed = new Typed(page, "editor", sent);
        this.ask = new Ask(page, "editor");
    }

    Question named() {
        return ask.text(NAME, name(), 30);
    }

    /** One of those that are open, or another with its name. */
    Question which(List<ReleaseLine> open) {
        Map<String, String> options = new LinkedHashMap<>();
        open.forEach(line -> options.put(line.id().value().toString(), line.name()));
        options.put(ANOTHER, page.say("editor.release.another"));
        Question which = ask.oneOf(WHICH, options, chosen());
        return which.withChoices(which.choices().stream()
                .map(choice -> choice.value().equals(ANOTHER) ? choice.withThen(List.of(named())) : choice)
                .toList());
    }

    /** What is wrong with the name. */
    List<Link> misnamed() {
        String most = String.valueOf(ReleaseGathering.LONGEST_NAME);
        boolean fits = !name().isEmpty() && name().length() <= ReleaseGathering.LONGEST_NAME;
        return fits
                ? List.of()
                : List.of(new Link("#q-" + NAME, page.sayInOrder("cannot.editorial.release.name", List.of(most))));
    }

    /** What is wrong with the choice. */
    List<Link> wrong() {
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, WHICH, "", !chosen().isEmpty());
        return another() ? misnamed() : wrong;
    }

    boolean another() {
        return chosen().equals(ANOTHER);
    }

    String chosen() {
        return typed.said(WHICH);
    }

    String name() {
        return typed.said(NAME);
    }

    /** Why nothing came of it, at the box that it is about. */
    Link because(String why) {
        return new Link("#q-" + (chosen().isEmpty() ? NAME : WHICH), why);
    }
}
