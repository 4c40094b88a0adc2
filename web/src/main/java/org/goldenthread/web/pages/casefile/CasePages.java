package org.goldenthread.web.pages.casefile;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.BreakingGlass;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseOpening;
import org.goldenthread.core.casefile.CaseOverview;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.web.pages.casefile.CaseView.Fact;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.Stages;
import org.goldenthread.workflows.conference.ConferenceBeginning;
import org.goldenthread.workflows.conference.ConferenceEnding;
import org.jspecify.annotations.Nullable;

/** The pages of a case. */
@AtOneLook
@Path("cases")
@Produces("text/html;charset=UTF-8")
public class CasePages {

    private static final int PAPERS_AT_A_GLANCE = 6;

    @Inject
    CaseReading cases;

    @Inject
    WorkReading work;

    @Inject
    CaseOpening opening;

    @Inject
    BreakingGlass breaking;

    @Inject
    ContentReading content;

    @Inject
    MeetingReading meetings;

    @Inject
    ConferenceBeginning conferences;

    @Inject
    ConferenceEnding ending;

    @Inject
    Stages stages;

    @Inject
    LookingAtHeld held;

    @Inject
    WhatHappensNext next;

    @Inject
    WhatWasDecided decided;

    @Inject
    AccessGuard guard;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View list() {
        Page page = pages.current();
        return new View(
                "casefile/list",
                new CaseList(
                        cases.myCases().stream().map(line -> row(page, line)).toList(),
                        opening.agencies(page.language()).isEmpty() ? null : "/cases/new",
                        breaking.mayAsk() ? "/emergency" : null));
    }

    @GET
    @Path("{id}")
    public View overview(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        CaseOverview overview = cases.overview(caseId, page.language());
        CaseHead head = heads.head(page, caseId, "");
        InWords words = new InWords(page, head.child());
        Instant now = clock.now();
        List<WorkLine> steps = work.ofCase(caseId);
        return new View(
                "casefile/overview",
                new CaseView(
                        head,
                        facts(page, words, overview.line(), steps),
                        next.thread(overview.line(), page, steps),
                        overview.people().stream()
                                .filter(person -> now.isBefore(person.part().until()))
                                .map(person -> words.row(person, now))
                                .toList(),
                        new StepsInWords(page, head.child(), cases.names(caseId)).glance(steps),
                        papers(words, caseId),
                        overview.siblings().stream()
                                .map(line -> new Link("/cases/" + line.id().value(), line.childKnownAs()))
                                .toList(),
                        mayBegin(caseId) ? "/cases/" + caseId.value() + "/conference" : null,
                        ending.mine(caseId).isPresent() ? "/cases/" + caseId.value() + "/end" : null,
                        held.waiting(caseId).isEmpty() ? null : "/cases/" + caseId.value() + "/held"));
    }

    @GET
    @Path("{id}/people")
    public View people(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        CaseHead head = heads.head(page, caseId, "people");
        InWords words = new InWords(page, head.child());
        Instant now = clock.now();
        var parts = cases.people(caseId, page.language()).stream()
                .collect(Collectors.partitioningBy(
                        (Involved person) -> now.isBefore(person.part().until())));
        boolean invites = guard.allows(Action.INVITE, caseId);
        return new View(
                "casefile/people",
                new PeopleView(
                        head,
                        rows(words, parts.get(true), now),
                        rows(words, parts.get(false), now),
                        guard.allows(Action.INVITE_FAMILY, caseId) ? "/cases/" + caseId.value() + "/invite" : null,
                        invites ? "/cases/" + caseId.value() + "/bring" : null,
                        invites ? open(caseId, parts) : List.of()));
    }

    /** Those who take part or are asked, and then those who did once and do not now: they can be asked again. */
    private List<Link> open(CaseId caseId, Map<Boolean, List<Involved>> parts) {
        List<Involved> now = parts.getOrDefault(true, List.of());
        Set<PersonId> there = now.stream().map(person -> person.part().person()).collect(Collectors.toSet());
        Stream<Involved> before = parts.getOrDefault(false, List.of()).stream()
                .filter(person -> there.add(person.part().person()));
        return Stream.concat(now.stream(), before)
                .filter(person -> guard.allows(Action.INVITE, person.part().id()))
                .map(person -> new Link(
                        "/cases/" + caseId.value() + "/people/"
                                + person.part().id().value(),
                        person.knownAs()))
                .toList();
    }

    @GET
    @Path("{id}/steps")
    public View steps(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        CaseHead head = heads.head(page, caseId, "steps");
        List<WorkLine> steps = work.ofCase(caseId);
        return new View(
                "casefile/steps",
                new StepsView(
                        head,
                        decided.in(caseId, page, head.child(), steps),
                        new StepsInWords(page, head.child(), cases.names(caseId))
                                .thread(steps.stream().filter(WorkLine::open).toList())));
    }

    /** Asks for a family meeting; the first thing it asks for waits on the reader's own list. */
    @POST
    @Path("{id}/conference")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        if (mayBegin(caseId)) {
            conferences.begin(caseId);
        }
        return Response.seeOther(URI.create("/")).build();
    }

    private boolean mayBegin(CaseId caseId) {
        return guard.allows(Action.START_PROCESS, caseId) && conferences.mayBegin(caseId);
    }

    private static List<PersonRow> rows(InWords words, @Nullable List<Involved> people, Instant now) {
        return people == null
                ? List.of()
                : people.stream().map(person -> words.row(person, now)).toList();
    }

    private List<PaperRow> papers(InWords words, CaseId caseId) {
        List<ContentLine> lines = content.inCase(caseId, ContentFilter.papers(null, PAPERS_AT_A_GLANCE));
        return lines.stream().map(words::paper).toList();
    }

    private List<Fact> facts(Page page, InWords words, CaseLine line, List<WorkLine> steps) {
        List<Fact> facts = new ArrayList<>();
        facts.add(meetings.ofCase(line.id()).stream()
                .filter(meeting -> meeting.takesPlace() && meeting.ends().isAfter(clock.now()))
                .min(Comparator.comparing(MeetingView::begins))
                .map(meeting -> new Fact(
                        page.say("case.next-date"),
                        page.say("meeting.purpose." + InWords.name(meeting.purpose())),
                        page.day(meeting.day())))
                .orElseGet(() -> new Fact(page.say("case.next-date"), page.say("case.no-date"), "")));
        stage(page, steps).ifPresent(facts::add);
        facts.add(new Fact(page.say("case.your-part"), parts(words, line), line.reference()));
        return facts;
    }

    /** How far along the process is, by the first step that is open. */
    private Optional<Fact> stage(Page page, List<WorkLine> steps) {
        return steps.stream()
                .filter(WorkLine::open)
                .flatMap(step -> stages.of(step).stream())
                .findFirst()
                .map(stage -> new Fact(
                        page.say("work.stage"),
                        page.say(stage.titleKey()),
                        page.say("work.step", "step", stage.number(), "steps", stage.all())));
    }

    private static String parts(InWords words, CaseLine line) {
        return line.mine().stream().map(words::capacity).collect(Collectors.joining(", "));
    }

    private static CaseRow row(Page page, CaseLine line) {
        boolean open = line.closedAt() == null;
        return new CaseRow(
                "/cases/" + line.id().value(),
                line.childKnownAs(),
                line.reference(),
                page.date(line.openedAt()),
                parts(new InWords(page, line.childKnownAs()), line),
                new Tag(page.say(open ? "case.list.open" : "case.list.closed"), open ? Tone.PLAIN : Tone.QUIET));
    }
}
