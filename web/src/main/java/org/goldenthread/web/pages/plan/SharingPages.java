package org.goldenthread.web.pages.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.form.Answered;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Finished;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.conference.PlanToShare.Chosen;
import org.jspecify.annotations.Nullable;

/** Choosing what leaves the room. Not sharing is an equal choice. */
@Path("together/{case}/share")
@Produces("text/html;charset=UTF-8")
public class SharingPages {

    @Inject
    PlanEntries entries;

    @Inject
    PlanSharing sharing;

    @Inject
    CaseReading cases;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View choose(@PathParam("case") String id) {
        return sheet(room(id), Set.of(), "", "", Ids.next().toString(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public View share(@PathParam("case") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = room(id);
        List<String> ticked = sent.getOrDefault("parts", List.of());
        String words = first(sent, "words");
        String lead = first(sent, "lead");
        String token = Answered.by(sent).token();
        Page page = pages.current();
        if (ticked.isEmpty() || !known(lead) || words.length() > 2000) {
            Link wrong = ticked.isEmpty()
                    ? new Link("#q-parts", page.say("room.share.tick"))
                    : new Link("#q-words", page.say("room.share.shorter"));
            return sheet(caseId, new HashSet<>(ticked), lead, words, token, List.of(wrong));
        }
        PersonId keeper = lead.isEmpty() ? null : new PersonId(Addresses.id(lead));
        sharing.share(
                caseId,
                new PlanToShare(ticked.stream().map(SharingPages::chosen).toList(), keeper, words),
                token);
        return new View("form/finished", new Finished(page.say("room.shared.heading"), page.say("room.shared.words")));
    }

    /** A tick carries the version that was on the page: nobody shares words that they have not read. */
    private static Chosen chosen(String tick) {
        String[] halves = tick.split("_", 2);
        String version = halves.length == 2 && halves[1].matches("\\d{1,6}") ? halves[1] : "0";
        return new Chosen(new ContentId(Addresses.id(halves[0])), Integer.parseInt(version));
    }

    private static boolean known(String lead) {
        return lead.isEmpty() || lead.length() == 36;
    }

    private View sheet(CaseId caseId, Set<String> ticked, String lead, String words, String token, List<Link> errors) {
        Page page = pages.current();
        Map<String, String> parts = new LinkedHashMap<>();
        for (ContentView view : entries.of(caseId, page.language())) {
            parts.put(
                    view.id().value() + "_" + view.newest(),
                    view.body().path("what").asText());
        }
        List<Involved> people = cases.people(caseId, page.language()).stream()
                .filter(person -> person.part().holds(clock.now()))
                .toList();
        Ask ask = new Ask(page, "room.share");
        List<Question> questions = new ArrayList<>();
        questions.add(ask.anyOf("parts", parts, ticked));
        questions.add(ask.oneOf("lead", family(people), lead));
        questions.add(ask.textarea("words", words));
        String room = "/together/" + caseId.value();
        return new View(
                "plan/share",
                new ShareSheet(
                        room + "/share",
                        room,
                        token,
                        people.stream()
                                .map(Involved::knownAs)
                                .distinct()
                                .sorted()
                                .toList(),
                        questions,
                        errors));
    }

    private static Map<String, String> family(List<Involved> people) {
        Map<String, String> family = new LinkedHashMap<>();
        people.stream()
                .filter(person -> person.part().capacity().family())
                .forEach(person -> family.put(person.part().person().value().toString(), person.knownAs()));
        return family;
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        @Nullable String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }

    private CaseId room(String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        RoomPages.requireRoom(guard, caseId);
        return caseId;
    }
}
