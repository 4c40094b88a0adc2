package org.goldenthread.web.pages.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.papers.CasePeople;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** The room itself. For everybody but the family it is not there. */
@Path("together/{case}")
@Produces("text/html;charset=UTF-8")
public class RoomPages {

    private static final List<String> ASKED = List.of("room.question.1", "room.question.2", "room.question.3");

    @Inject
    PlanEntries entries;

    @Inject
    CaseReading cases;

    @Inject
    CasePeople people;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View room(@PathParam("case") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        requireRoom(guard, caseId);
        Page page = pages.current();
        String base = "/together/" + caseId.value();
        PeopleToChoose known = people.toChoose(caseId);
        Map<String, List<Room.Entry>> byQuestion = new LinkedHashMap<>();
        String child = cases.child(caseId).knownAs();
        ASKED.forEach(key -> byQuestion.put(page.say(key, "child", child), new ArrayList<>()));
        for (ContentView view : entries.of(caseId, page.language())) {
            byQuestion
                    .computeIfAbsent(view.body().path("question").asText(), question -> new ArrayList<>())
                    .add(PlanEntries.entry(page, view, known, base));
        }
        List<Room.Question> questions = new ArrayList<>();
        byQuestion.forEach((words, written) -> questions.add(new Room.Question(
                questions.size() + 1, words, base + "/add?question=" + (questions.size() + 1), written)));
        return new View("plan/room", new Room(writers(page, caseId), questions, base + "/share"));
    }

    /** Who may not write here finds nothing here: the same answer as for a room that is none. */
    static void requireRoom(AccessGuard guard, CaseId caseId) {
        AccessStamp place = AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE);
        guard.require(
                Action.ADD, new Subject(SubjectKind.CONTENT, ContentId.next().value(), place));
    }

    private List<String> writers(Page page, CaseId caseId) {
        return cases.people(caseId, page.language()).stream()
                .filter(person ->
                        person.part().capacity().family() && person.part().holds(clock.now()))
                .map(Involved::knownAs)
                .distinct()
                .sorted()
                .toList();
    }
}
