package org.goldenthread.web.pages.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialHistory.OfferLine;
import org.goldenthread.core.editorial.EditorialHistory.RevisionLine;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.EditorsDesk.Out;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.ReleaseStage;
import org.goldenthread.core.editorial.ReleasesDesk.ReleaseLine;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.StepLine;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.editorial.Wording;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.editor.ItemView.Earlier;
import org.goldenthread.web.pages.editor.ItemView.Language;
import org.goldenthread.web.pages.editor.ItemView.Offer;
import org.goldenthread.web.pages.editor.ItemView.Step;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Puts one thing of the desk in words: what the public gets, what waits, what each language lacks, who did what. */
final class ItemInWords {

    private final EditorWords words;
    private final Page page;
    private final Opened opened;
    private final Variants variants;
    private final Set<VariantTag> kept;
    private final EditorialId id;
    private @Nullable ReleaseLine release;

    ItemInWords(EditorWords words, Opened opened, Variants variants) {
        this(words, opened, variants, Set.of());
    }

    /** @param kept the languages in which whoever looks has kept words that they have not saved */
    ItemInWords(EditorWords words, Opened opened, Variants variants, Set<VariantTag> kept) {
        this.words = words;
        this.page = words.page();
        this.opened = opened;
        this.variants = variants;
        this.kept = kept;
        this.id = opened.line().id();
    }

    /** @param line the release that it is in and that has yet to go out; null for none */
    ItemInWords in(@Nullable ReleaseLine line) {
        this.release = line;
        return this;
    }

    ItemView view(List<RevisionLine> revisions, List<OfferLine> offers, String news) {
        return new ItemView(
                opened.line().title(),
                words.stage(opened.line().stage()),
                address(),
                standing(),
                next(),
                opened.line().variants().stream().map(this::language).toList(),
                offers.stream().map(this::offer).toList(),
                revisions.stream().map(this::earlier).toList(),
                done(),
                news);
    }

    private String address() {
        EditorialKey key = opened.line().key();
        return Wording.of(key)
                .map(wording -> page.say("editor.address.wording", "key", wording.name()))
                .orElseGet(() -> page.say("editor.address", "key", key.name()));
    }

    /** What the public gets, and what waits. */
    List<String> standing() {
        List<String> standing = new ArrayList<>();
        Out live = opened.live();
        standing.add(live == null ? words.of(opened.line().key(), "editor.out.nothing") : out(live));
        Out due = opened.due();
        if (due != null) {
            standing.add(page.say("editor.due", "at", words.at(due.from())) + end(due));
        }
        Stage stage = opened.line().stage();
        if (stage == Stage.IN_REVIEW) {
            standing.add(
                    page.say(!opened.mine() ? "editor.waits" : asked() ? "editor.waits.asked" : "editor.waits.mine"));
            if (!asked() && !opened.writers().isEmpty()) {
                standing.add(page.say("editor.waits.who", "names", writers()));
            }
        } else if (stage == Stage.DRAFT) {
            standing.add(page.say(live == null ? "editor.draft.first" : "editor.draft.newer"));
        }
        if (release != null) {
            standing.add(page.say("editor.in-release", "name", release.name()));
        }
        if (!opened.leadHere().isEmpty()) {
            String titles = opened.leadHere().stream().map(DeskLine::title).collect(Collectors.joining(", "));
            standing.add(page.say("editor.led-from", "titles", titles));
        }
        return standing;
    }

    /** Whether it waits with no new word, to be out for longer. */
    private boolean asked() {
        Out live = opened.live();
        return live != null && live.revision() == opened.line().revision();
    }

    private String writers() {
        return opened.writers().stream()
                .map(one -> opened.names().getOrDefault(one, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What has just come about. */
    String news(String done) {
        Out due = opened.due();
        return done.equals("approve") && due != null
                ? page.say("editor.done.approve.later", "at", words.at(due.from()))
                : done.equals("withdraw")
                        ? words.of(opened.line().key(), "editor.done.withdraw")
                        : page.say("editor.done." + done);
    }

    private String out(Out live) {
        boolean newest = live.revision() == opened.line().revision();
        return page.say(newest ? "editor.out.newest" : "editor.out.older", "day", page.date(live.from())) + end(live);
    }

    private String end(Out out) {
        Instant until = out.until();
        return until == null ? "" : " " + page.say("editor.ends", "at", words.at(until));
    }

    private List<Link> next() {
        List<Link> next = new ArrayList<>();
        if (release != null) {
            next.add(new Link(Places.of(release.id()), page.say("editor.in-release.link")));
        }
        steps().forEach(step ->
                next.add(new Link(Places.of(id) + "/" + step, page.say("editor.step." + step + ".link"))));
        Stage stage = opened.line().stage();
        if (release == null && opened.mayWrite() && (stage == Stage.DRAFT || stage == Stage.WITHDRAWN)) {
            next.add(new Link(Places.of(id) + "/release", page.say("editor.release.into.link")));
        }
        if (writable() && opened.line().key().type().equals(PictureFields.PICTURE)) {
            String better = Places.of(id) + "/picture/" + opened.line().revision();
            next.add(new Link(better, page.say("editor.picture.better")));
        }
        return next;
    }

    /** What waits with others goes its way with them, and is taken away alone. */
    private List<String> steps() {
        List<String> steps = new ArrayList<>();
        Stage stage = opened.line().stage();
        boolean alone = release == null || release.stage() == ReleaseStage.OPEN;
        if (opened.mayWrite() && (stage == Stage.DRAFT || stage == Stage.WITHDRAWN || ends())) {
            steps.add("ask");
        }
        if (alone && opened.mayShare() && stage == Stage.IN_REVIEW && !opened.mine()) {
            steps.add("approve");
        }
        if (alone && opened.mayWrite() && (stage == Stage.IN_REVIEW || stage == Stage.SCHEDULED)) {
            steps.add("take-back");
        }
        if (opened.mayShare() && opened.live() != null) {
            steps.add("end");
        }
        if (opened.mayShare() && (opened.live() != null || opened.due() != null)) {
            steps.add("withdraw");
        }
        return steps;
    }

    /** Whether it is out with an end, which may be one that was set by mistake. */
    private boolean ends() {
        Out live = opened.live();
        return opened.line().stage() == Stage.PUBLISHED && live != null && live.until() != null;
    }

    private Language language(DeskVariant one) {
        List<Link> links = new ArrayList<>();
        if (!one.missing()) {
            links.add(new Link(Places.preview(id, one.tag()), page.say("editor.preview.link")));
            links.add(new Link(Places.comparing(id, one.tag()), page.say("editor.compare.link")));
        }
        return new Language(
                words.variant(one.tag()),
                written(one),
                words.lack(one).orElse(""),
                read(one),
                kept.contains(one.tag()) ? page.say("editor.kept") : "",
                writable() ? new Link(Places.writing(id, one.tag()), page.say(verb(one))) : null,
                links);
    }

    private String read(DeskVariant one) {
        if (one.readBy() == null) {
            return "";
        }
        String who = one.readBy().equals(one.by()) ? "editor.read-by.writer" : "editor.read-by";
        return by(who, one.readBy(), Objects.requireNonNull(one.readAt()));
    }

    private String verb(DeskVariant one) {
        boolean reference = one.tag().equals(variants.reference());
        return one.missing() && !reference ? "editor.write.new" : "editor.write.link";
    }

    /** Words that wait for a second person or for their time stand still. */
    private boolean writable() {
        Stage stage = opened.line().stage();
        return opened.mayWrite() && stage != Stage.IN_REVIEW && stage != Stage.SCHEDULED;
    }

    private String written(DeskVariant one) {
        Instant at = one.age().writtenAt();
        return at == null ? "" : by("editor.written", one.by(), at);
    }

    private String by(String key, @Nullable PersonId who, Instant at) {
        String name = who == null ? "" : opened.names().getOrDefault(who, "");
        return name.isEmpty()
                ? page.say("editor.shipped", "day", page.date(at))
                : page.say(key, "name", name, "day", page.date(at));
    }

    private Offer offer(OfferLine offer) {
        return new Offer(
                page.say("editor.offer", "language", words.variant(offer.variant()), "day", page.date(offer.at())),
                new Link(Places.comparing(id, offer.variant()) + "?to=offer", page.say("editor.offer.look")),
                opened.mayWrite() ? Places.of(id) + "/decline/" + offer.variant() : null,
                offer.sum());
    }

    private Earlier earlier(RevisionLine line) {
        String said = page.say(
                "editor.revision",
                "language",
                words.variant(line.variant()),
                "who",
                line.name().isEmpty() ? page.say("editor.portal") : line.name(),
                "at",
                words.at(line.at()));
        boolean back = writable() && line.number() < opened.line().revision();
        return new Earlier(line.number(), said, back ? Places.of(id) + "/restore/" + line.number() : null);
    }

    /** What whoever decides about it has before them: how it stands, and each language whose words are new to the public. */
    List<Basis> before() {
        List<Basis> before = new ArrayList<>();
        before.add(new Basis(opened.line().title(), shown(standing()), null));
        Out live = opened.live();
        for (DeskVariant one : opened.line().variants()) {
            Integer number = one.age().revision();
            if (number != null && (live == null || number > live.revision())) {
                List<String> said = new ArrayList<>(List.of(written(one)));
                words.lack(one).ifPresent(said::add);
                Link look = new Link(Places.comparing(id, one.tag()), page.say("editor.compare.new"));
                before.add(new Basis(words.variant(one.tag()), shown(said), look));
            }
        }
        return before;
    }

    private static List<Shown> shown(List<String> said) {
        return said.stream().map(one -> new Shown("", one, List.of())).toList();
    }

    private List<Step> done() {
        List<Step> steps = new ArrayList<>();
        for (StepLine line : opened.steps()) {
            String name = line.by() == null ? "" : opened.names().getOrDefault(line.by(), "");
            String what = "editor.was." + EditorWords.name(line.kind());
            steps.add(new Step(
                    page.say(
                            what, "name", name.isEmpty() ? page.say("editor.portal") : name, "at", words.at(line.at())),
                    line.why()));
        }
        Collections.reverse(steps);
        return steps;
    }
}
