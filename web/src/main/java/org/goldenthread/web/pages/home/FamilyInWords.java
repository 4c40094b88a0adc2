package org.goldenthread.web.pages.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.people.MyDetails;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.casefile.WhatHappensNext;
import org.goldenthread.web.pages.home.FamilyHome.NextThing;
import org.goldenthread.web.pages.mine.ReachInWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.parts.PersonLine.Circle;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.conference.ConferenceEnding;

/** Puts a family's home together: one thing to do, what follows, who can help, how they are reached. */
@RequestScoped
class FamilyInWords {

    @Inject
    CaseReading cases;

    @Inject
    MeetingReading meetings;

    @Inject
    ConferenceEnding ending;

    @Inject
    MyDetails details;

    @Inject
    WhatHappensNext next;

    @Inject
    PortalClock clock;

    FamilyHome home(Page page, List<WorkLine> work, List<CaseLine> mine) {
        Map<CaseId, String> children =
                mine.stream().collect(Collectors.toMap(CaseLine::id, CaseLine::childKnownAs, (one, same) -> one));
        List<NextThing> things = work.stream()
                .map(line -> thing(page, line, children.getOrDefault(line.caseId(), "")))
                .toList();
        return new FamilyHome(
                page.reader().name(),
                things.isEmpty() ? null : things.get(0),
                things.isEmpty() ? List.of() : things.subList(1, things.size()),
                Stream.concat(next(page, work, mine), ahead(page, mine).stream())
                        .toList(),
                helpers(page, mine),
                new ReachInWords(page).inShort(details.mine().ways()),
                stops(page, mine));
    }

    private List<Link> stops(Page page, List<CaseLine> mine) {
        return mine.stream()
                .filter(line -> ending.mine(line.id()).isPresent())
                .map(line -> new Link(
                        "/cases/" + line.id().value() + "/end",
                        page.say(mine.size() > 1 ? "people.stop.for" : "people.stop", "child", line.childKnownAs())))
                .toList();
    }

    private static NextThing thing(Page page, WorkLine line, String child) {
        String button = "task." + line.step() + ".button";
        return new NextThing(
                page.say(line.titleKey(), "child", child),
                page.has(line.whyKey()) ? page.say(line.whyKey(), "child", child) : "",
                page.say(page.has(button) ? button : "home.begin"),
                "/work/" + line.id().value(),
                by(page, line));
    }

    private static String by(Page page, WorkLine line) {
        if (line.due() == null) {
            return "";
        }
        return line.overdue() ? page.say("home.late") : page.say("home.by", "day", page.day(line.due()));
    }

    /** What others do meanwhile, so that nobody waits without knowing for what. */
    private Stream<PathStep> next(Page page, List<WorkLine> work, List<CaseLine> mine) {
        Set<WorkItemId> shown = work.stream().map(WorkLine::id).collect(Collectors.toSet());
        return mine.stream()
                .flatMap(line -> next
                        .in(line.id(), page, line.childKnownAs(), shown)
                        .map(words -> new PathStep(
                                State.PLANNED,
                                "",
                                page.say(
                                        mine.size() > 1 ? "next.title.for" : "next.title",
                                        "child",
                                        line.childKnownAs()),
                                words,
                                null))
                        .stream());
    }

    private List<PathStep> ahead(Page page, List<CaseLine> mine) {
        return mine.stream()
                .flatMap(line -> meetings.ofCase(line.id()).stream())
                .filter(meeting -> meeting.takesPlace() && meeting.ends().isAfter(clock.now()))
                .sorted(Comparator.comparing(MeetingView::begins))
                .map(meeting -> step(page, meeting))
                .toList();
    }

    private static PathStep step(Page page, MeetingView meeting) {
        String when = page.say("meeting.when", "day", page.day(meeting.day()), "time", page.time(meeting.hour()));
        String place = meeting.place() == null ? null : meeting.place().replaceFirst("[.\\s]+$", "");
        return new PathStep(
                State.PLANNED,
                when,
                page.say("meeting.purpose."
                        + meeting.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                place == null
                        ? page.say("meeting.on-screen")
                        : page.say("meeting.at", "place", place.replaceAll("\\.$", "")),
                new Link(
                        "/meetings/" + meeting.id().value(),
                        page.say("meeting.what-happens", "day", page.weekday(meeting.day()))));
    }

    private List<PersonLine> helpers(Page page, List<CaseLine> mine) {
        List<PersonLine> helpers = new ArrayList<>();
        for (CaseLine line : mine) {
            for (Involved person : cases.people(line.id(), page.language())) {
                boolean helps = person.part().capacity() == Capacity.COORDINATOR
                        || person.part().capacity() == Capacity.ADVOCATE;
                if (helps && person.part().holds(clock.now())) {
                    helpers.add(new InWords(page, line.childKnownAs()).line(person));
                }
            }
        }
        Settings.optional("gt.advice-line")
                .ifPresent(number -> helpers.add(new PersonLine(
                        page.say("home.advice-line"), page.say("home.advice-line.as"), Circle.WORKER, number)));
        return helpers.stream().distinct().toList();
    }
}
