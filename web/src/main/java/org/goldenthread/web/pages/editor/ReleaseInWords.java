package org.goldenthread.web.pages.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorsDesk.Out;
import org.goldenthread.core.editorial.ReleaseStage;
import org.goldenthread.core.editorial.ReleasesDesk.OpenedRelease;
import org.goldenthread.core.editorial.ReleasesDesk.ReleaseNote;
import org.goldenthread.core.editorial.ReleasesDesk.ReleaseThing;
import org.goldenthread.web.pages.editor.ItemView.Step;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** Puts a release in words: how it stands, what is in it, what can be done with it, who did what. */
final class ReleaseInWords {

    private final EditorWords words;
    private final Page page;
    private final OpenedRelease opened;
    private final String place;

    ReleaseInWords(EditorWords words, OpenedRelease opened) {
        this.words = words;
        this.page = words.page();
        this.opened = opened;
        this.place = Places.of(opened.line().id());
    }

    ReleaseView view(String news, List<Link> wrong) {
        ReleaseStage stage = opened.line().stage();
        boolean open = stage == ReleaseStage.OPEN || stage == ReleaseStage.IN_REVIEW;
        return new ReleaseView(
                opened.line().name(),
                words.stage(stage),
                standing(),
                next(),
                opened.things().stream().map(this::thing).toList(),
                open && opened.mayWrite() ? place + "/remove" : null,
                steps(),
                news,
                wrong);
    }

    private ReleaseView.Thing thing(ReleaseThing thing) {
        Out live = thing.live();
        return new ReleaseView.Thing(
                String.valueOf(thing.line().id().value()),
                Places.of(thing.line().id()),
                thing.line().title(),
                words.stage(thing.line().stage()),
                live == null
                        ? page.say("editor.out.nothing")
                        : page.say("editor.release.out", "day", page.date(live.from())));
    }

    private List<String> standing() {
        List<String> standing = new ArrayList<>();
        ReleaseStage stage = opened.line().stage();
        String said = "editor.release.standing." + EditorWords.name(stage);
        standing.add(
                opened.line().at() == null
                        ? page.say(said)
                        : page.say(said, "at", words.at(opened.line().at())));
        if (stage == ReleaseStage.IN_REVIEW) {
            if (opened.mine()) {
                standing.add(page.say("editor.release.mine"));
            }
            String names =
                    opened.writers().stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                standing.add(page.say("editor.waits.who", "names", names));
            }
        }
        if (stage == ReleaseStage.OUT) {
            String others = opened.things().stream()
                    .filter(one -> !one.asItWentOut())
                    .map(one -> one.line().title())
                    .collect(Collectors.joining(", "));
            if (!others.isEmpty()) {
                standing.add(page.say("editor.release.moved-on", "titles", others));
            }
        }
        return standing;
    }

    private List<Link> next() {
        List<Link> next = new ArrayList<>();
        ReleaseStage stage = opened.line().stage();
        boolean some = !opened.things().isEmpty();
        boolean waits = stage == ReleaseStage.IN_REVIEW || stage == ReleaseStage.SCHEDULED;
        step(next, "ask", some && opened.mayWrite() && stage == ReleaseStage.OPEN);
        step(next, "go", opened.mayShare() && !opened.mine() && stage == ReleaseStage.IN_REVIEW);
        step(next, "take-back", opened.mayWrite() && waits);
        step(next, "roll-back", opened.mayShare() && stage == ReleaseStage.OUT && someAreOut());
        if (opened.mayWrite() && stage == ReleaseStage.OPEN) {
            next.add(new Link(place + "/add", page.say("editor.release.add.link")));
        }
        if (some && (stage == ReleaseStage.OPEN || waits)) {
            next.add(new Link(place + "/changes", page.say("editor.release.changes.link")));
        }
        return next;
    }

    private boolean someAreOut() {
        return opened.things().stream().anyMatch(ReleaseThing::asItWentOut);
    }

    private void step(List<Link> next, String step, boolean may) {
        if (may) {
            next.add(new Link(place + "/" + step, page.say("editor.release.step." + step + ".link")));
        }
    }

    /** What whoever decides about it has before them. */
    List<Basis> before() {
        List<Basis> before = new ArrayList<>();
        before.add(new Basis(opened.line().name(), shown(standing()), null));
        Link look = new Link(place + "/changes", page.say("editor.release.changes.link"));
        List<String> titles =
                opened.things().stream().map(one -> one.line().title()).toList();
        before.add(new Basis(page.say("editor.release.things"), shown(titles), look));
        return before;
    }

    private static List<Shown> shown(List<String> said) {
        return said.stream().map(one -> new Shown("", one, List.of())).toList();
    }

    private List<Step> steps() {
        Map<EditorialId, String> titles = opened.things().stream()
                .collect(Collectors.toMap(
                        one -> one.line().id(), one -> one.line().title()));
        List<Step> steps = new ArrayList<>();
        for (ReleaseNote note : opened.notes()) {
            steps.add(new Step(
                    page.say(
                            "editor.release.was." + EditorWords.name(note.kind()),
                            "name",
                            note.name().isEmpty() ? page.say("editor.portal") : note.name(),
                            "thing",
                            titles.getOrDefault(note.thing(), page.say("editor.release.something")),
                            "at",
                            words.at(note.at())),
                    note.why()));
        }
        Collections.reverse(steps);
        return steps;
    }
}
