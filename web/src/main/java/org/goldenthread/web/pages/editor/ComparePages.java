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
        Out live = opened.live();
        Compared compared = new Compared(
                live == null ? null : live.revision(),
                revisions.stream().map(RevisionLine::number).toList(),
                from,
                to);
        return new View("editor/compare", view(new Held(opened, variant, revisions, offer, compared)));
    }

    /** The two, and where they are found. @param revisions those of this language, the newest first */
    private record Held(
            Opened opened,
            VariantTag tag,
            List<RevisionLine> revisions,
            @Nullable OfferLine offer,
            Compared compared) {}

    private CompareView view(Held held) {
        EditorWords words = speaking.words();
        Page page = words.page();
        Opened opened = held.opened();
        EditorialId id = opened.line().id();
        String since = held.compared().since();
        String until = held.compared().until();
        List<ChangedLine> lines =
                words.changes(speaking.type(opened.line().key())).between(said(held, since), said(held, until));
        List<Option> from = new ArrayList<>();
        from.add(new Option(Compared.NOTHING, page.say("editor.compare.nothing"), since.equals(Compared.NOTHING)));
        from.addAll(options(words, held, since));
        return new CompareView(
                opened.line().title(),
                words.variant(held.tag()),
                words.lang(held.tag()),
                Places.comparing(id, held.tag()),
                Places.of(id),
                from,
                options(words, held, until),
                changes(page, lines),
                lines,
                until.equals(Compared.OFFER) && opened.mayWrite()
                        ? new Link(Places.writing(id, held.tag()) + "?offer=yes", page.say("editor.offer.take"))
                        : null);
    }

    private static String changes(Page page, List<ChangedLine> lines) {
        long changed = lines.stream().filter(ChangedLine::changed).count();
        return changed == 0 ? page.say("editor.compare.same") : page.count("editor.compare.changes", changed);
    }

    private JsonNode said(Held held, String which) {
        OfferLine offer = held.offer();
        if (which.equals(Compared.OFFER)) {
            return offer == null ? MissingNode.getInstance() : offer.body();
        }
        return which.equals(Compared.NOTHING)
                ? MissingNode.getInstance()
                : history.words(held.opened().line().id(), held.tag(), Speaking.number(which));
    }

    private static List<Option> options(EditorWords words, Held held, String chosen) {
        Page page = words.page();
        List<Option> options = new ArrayList<>();
        if (held.offer() != null) {
            options.add(new Option(Compared.OFFER, page.say("editor.compare.offer"), chosen.equals(Compared.OFFER)));
        }
        int out = held.compared().out().orElse(0);
        for (RevisionLine line : held.revisions()) {
            String number = String.valueOf(line.number());
            String who = line.name().isEmpty() ? page.say("editor.portal") : line.name();
            String key = line.number() == out ? "editor.compare.out" : "editor.compare.one";
            options.add(
                    new Option(number, page.say(key, "who", who, "at", words.at(line.at())), number.equals(chosen)));
        }
        return options;
    }
}
