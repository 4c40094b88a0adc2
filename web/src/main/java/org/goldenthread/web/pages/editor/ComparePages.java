package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialHistory.OfferLine;
import org.goldenthread.core.editorial.EditorialHistory.RevisionLine;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.EditorsDesk.Out;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.pages.editor.DeskView.Option;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** Holds two states of one language against each other, word by word: at first what the public gets and what is newest. */
@Path("editor/{id}/compare/{tag}")
@Produces("text/html;charset=UTF-8")
public class ComparePages {

    /** What came with the portal, in the place of a revision's number. */
    private static final String OFFER = "offer";

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialHistory history;

    @Inject
    Speaking speaking;

    @GET
    public View compare(
            @PathParam("id") String id,
            @PathParam("tag") String tag,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        EditorialId thing = Places.id(id);
        Opened opened = desk.open(thing);
        VariantTag variant = speaking.variant(tag);
        List<RevisionLine> revisions = history.revisions(thing).stream()
                .filter(line -> line.variant().equals(variant))
                .toList();
        if (revisions.isEmpty()) {
            throw new NotThere();
        }
        OfferLine offer = history.offers(thing).stream()
                .filter(one -> one.variant().equals(variant))
                .findFirst()
                .orElse(null);
        Compared compared = new Compared(
                opened, variant, revisions, offer, from.isEmpty() ? first(opened, revisions, to) : from, to);
        return new View("editor/compare", view(compared));
    }

    /**
     * What is compared.
     *
     * @param revisions those of this language, the newest first
     * @param to empty for the newest
     */
    private record Compared(
            Opened opened,
            VariantTag tag,
            List<RevisionLine> revisions,
            @Nullable OfferLine offer,
            String from,
            String to) {

        String until() {
            return to.isEmpty() ? String.valueOf(revisions.get(0).number()) : to;
        }
    }

    /** What the public gets, or else what it said before the last change. */
    private static String first(Opened opened, List<RevisionLine> revisions, String to) {
        Out live = opened.live();
        int newest = revisions.get(0).number();
        if (to.equals(OFFER)) {
            return String.valueOf(newest);
        }
        Optional<Integer> out = revisions.stream()
                .map(RevisionLine::number)
                .filter(number -> live != null && number <= live.revision())
                .findFirst();
        return String.valueOf(out.filter(number -> number != newest)
                .orElseGet(
                        () -> revisions.get(Math.min(1, revisions.size() - 1)).number()));
    }

    private CompareView view(Compared compared) {
        EditorWords words = speaking.words();
        Page page = words.page();
        Opened opened = compared.opened();
        EditorialId id = opened.line().id();
        List<ChangedLine> lines = words.changes(speaking.type(opened.line().key()))
                .between(said(compared, compared.from()), said(compared, compared.until()));
        boolean offered = compared.until().equals(OFFER) && opened.mayWrite();
        return new CompareView(
                opened.line().title(),
                words.variant(compared.tag()),
                words.lang(compared.tag()),
                Places.comparing(id, compared.tag()),
                Places.of(id),
                options(words, compared, compared.from()),
                options(words, compared, compared.until()),
                changes(page, lines),
                lines,
                offered
                        ? new Link(Places.writing(id, compared.tag()) + "?offer=yes", page.say("editor.offer.take"))
                        : null);
    }

    private static String changes(Page page, List<ChangedLine> lines) {
        long changed = lines.stream().filter(ChangedLine::changed).count();
        return changed == 0 ? page.say("editor.compare.same") : page.count("editor.compare.changes", changed);
    }

    private JsonNode said(Compared compared, String which) {
        OfferLine offer = compared.offer();
        if (which.equals(OFFER)) {
            return offer == null ? MissingNode.getInstance() : offer.body();
        }
        return history.words(compared.opened().line().id(), compared.tag(), Speaking.number(which));
    }

    private static List<Option> options(EditorWords words, Compared compared, String chosen) {
        Page page = words.page();
        List<Option> options = new ArrayList<>();
        if (compared.offer() != null) {
            options.add(new Option(OFFER, page.say("editor.compare.offer"), chosen.equals(OFFER)));
        }
        Out live = compared.opened().live();
        String out = live == null
                ? ""
                : compared.revisions().stream()
                        .map(RevisionLine::number)
                        .filter(number -> number <= live.revision())
                        .findFirst()
                        .map(String::valueOf)
                        .orElse("");
        for (RevisionLine line : compared.revisions()) {
            String number = String.valueOf(line.number());
            String who = line.name().isEmpty() ? page.say("editor.portal") : line.name();
            String key = number.equals(out) ? "editor.compare.out" : "editor.compare.one";
            options.add(
                    new Option(number, page.say(key, "who", who, "at", words.at(line.at())), number.equals(chosen)));
        }
        return options;
    }
}
