package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.CaseList;
import org.goldenthread.web.pages.casefile.CaseRow;
import org.goldenthread.web.pages.casefile.CaseView;
import org.goldenthread.web.pages.casefile.CaseView.Fact;
import org.goldenthread.web.pages.casefile.Decided;
import org.goldenthread.web.pages.casefile.FamilyDecided;
import org.goldenthread.web.pages.casefile.FamilyPeople;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.casefile.PapersView;
import org.goldenthread.web.pages.casefile.PeopleView;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.casefile.StepsView;
import org.goldenthread.web.pages.letters.LetterRow;
import org.goldenthread.web.pages.letters.LettersView;
import org.goldenthread.web.pages.meeting.MeetingList;
import org.goldenthread.web.pages.meeting.MeetingRow;
import org.goldenthread.web.pages.parts.FileRow;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Message;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** A case, its people, its papers and its day, as the social worker and the grandmother see them. */
final class CaseGallery {

    static final CaseHead HEAD = new CaseHead(
            "Ela",
            "9 years old",
            List.of(
                    new Link("/cases/0193", "Overview"),
                    new Link("/cases/0193/people", "People"),
                    new Link("/cases/0193/papers", "Papers"),
                    new Link("/cases/0193/steps", "What was decided"),
                    new Link("/cases/0193/meetings", "Meetings")),
            "/cases/0193");
    private static final List<PersonRow> PEOPLE = List.of(
            new PersonRow(
                    "Cerys Bowen",
                    "Ela’s mum",
                    "Parental responsibility",
                    "Parental responsibility",
                    "1 October 2026",
                    "30 September 2027",
                    null),
            new PersonRow(
                    "Mair Bowen",
                    "Ela’s grandmother",
                    "Looks after Ela. Papers for the meeting",
                    "They agreed to take part",
                    "9 November 2026",
                    "20 January 2027",
                    null),
            new PersonRow(
                    "Ruth Adeyemi",
                    "plans and runs the meeting, takes no side",
                    "Prepares and runs the family meeting",
                    "A duty in law to keep children safe and well",
                    "2 November 2026",
                    "20 January 2027",
                    null),
            new PersonRow(
                    "Nerys Hughes",
                    "school, Ysgol y Bryn",
                    "Gives information at the meeting",
                    "A duty in law to keep children safe and well",
                    "16 November 2026",
                    "26 November 2026",
                    new Tag("Ends soon", Tone.KIN)));
    private static final List<PathStep> STEPS = List.of(
            new PathStep(State.DONE, "Monday 12 October", "Refer the family", "Priya", null),
            new PathStep(State.DONE, "Wednesday 28 October", "Choose an independent coordinator", "Helen", null),
            new PathStep(
                    State.NOW,
                    "By Tuesday 24 November",
                    "Check the information in plain words",
                    "Waits for: Ruth",
                    null),
            new PathStep(State.PLANNED, "Thursday 26 November", "The family meeting", "", null));
    private static final List<Decided> DECIDED = List.of(
            new Decided(
                    "Wednesday 28 October 2026",
                    "The referral was accepted.",
                    "",
                    "Marian, manager of the family meetings",
                    new Link("/papers/0193", "Decide about the referral")),
            new Decided(
                    "Thursday 29 October 2026",
                    "What the family will read was sent back, to be changed.",
                    "The school’s address is on page 2.",
                    "Ruth, plans and runs the meeting, takes no side",
                    null),
            new Decided("Monday 2 November 2026", "A coordinator was chosen.", "", "", null));
    static final List<PaperRow> PAPERS = List.of(
            new PaperRow(
                    "/papers/1",
                    "School report, autumn",
                    "19 November 2026, Version 2",
                    new Tag("Professionals", Tone.PLAIN),
                    "Named people only",
                    false),
            new PaperRow(
                    "/papers/2",
                    "What we are worried about, and what is going well",
                    "16 November 2026, Version 3",
                    new Tag("Shared", Tone.GO),
                    "Sensitive",
                    true),
            new PaperRow(
                    "/papers/3",
                    "Ela’s words",
                    "20 November 2026, Version 1",
                    new Tag("Child’s own", Tone.CHILD),
                    "Sensitive",
                    false));

    private CaseGallery() {}

    static Map<String, View> staff() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put(
                "case",
                new View(
                        "casefile/overview",
                        new CaseView(
                                HEAD,
                                List.of(
                                        new Fact("Next date", "The family meeting", "Thursday 26 November"),
                                        new Fact("Your part", "social worker", "GT-4821")),
                                STEPS,
                                PEOPLE,
                                STEPS,
                                PAPERS,
                                List.of(new Link("/cases/0194", "Tomos")),
                                null,
                                "/cases/0193/end",
                                "/cases/0193/held")));
        pages.put(
                "case-new",
                new View(
                        "casefile/overview",
                        new CaseView(
                                HEAD,
                                List.of(),
                                List.of(),
                                PEOPLE.subList(0, 1),
                                List.of(),
                                List.of(),
                                List.of(),
                                "/cases/0193/conference",
                                null,
                                null)));
        pages.put(
                "case-people",
                new View(
                        "casefile/people",
                        new PeopleView(
                                HEAD, PEOPLE, PEOPLE.subList(3, 4), "/cases/1/invite", "/cases/1/bring", List.of())));
        pages.put(
                "case-papers",
                new View(
                        "casefile/papers",
                        new PapersView(
                                HEAD,
                                PAPERS,
                                "/cases/0193/papers?after=3",
                                List.of(new FileRow(
                                        "/files/1",
                                        "Map of Bryn Hall.pdf",
                                        "16 November 2026, 120 KB",
                                        "/files/1/seen")),
                                "/cases/0193/papers?files=1#fl",
                                "/cases/0193/papers/add",
                                "/cases/0193/letters",
                                "/cases/0193/waiting")));
        pages.put(
                "case-papers-none",
                new View("casefile/papers", new PapersView(HEAD, List.of(), null, List.of(), null, null, null, null)));
        pages.put(
                "case-letters",
                new View(
                        "letters/all",
                        new LettersView(
                                HEAD,
                                List.of(new LetterRow(
                                        "/letters/1",
                                        "An invitation to a family meeting",
                                        "Mair · English · Sent on Monday 16 November 2026")),
                                "/cases/0193/letters?after=1")));
        pages.put("case-letters-none", new View("letters/all", new LettersView(HEAD, List.of(), null)));
        pages.put("case-steps", new View("casefile/steps", new StepsView(HEAD, DECIDED, STEPS.subList(2, 4))));
        pages.put("case-steps-none", new View("casefile/steps", new StepsView(HEAD, List.of(), List.of())));
        pages.put(
                "cases",
                new View(
                        "casefile/list",
                        new CaseList(
                                List.of(new CaseRow(
                                        "/cases/0193",
                                        "Ela",
                                        "GT-4821",
                                        "1 October 2026",
                                        "social worker",
                                        new Tag("Open", Tone.PLAIN))),
                                "/cases/new",
                                "/emergency")));
        pages.put("cases-none", new View("casefile/list", new CaseList(List.of(), null, null)));
        pages.put(
                "meetings",
                new View(
                        "meeting/list",
                        new MeetingList(null, List.of(meeting(null)), List.of(meeting(new Tag("Held", Tone.QUIET))))));
        pages.put(
                "case-meetings",
                new View(
                        "meeting/list",
                        new MeetingList(HEAD, List.of(), List.of(meeting(new Tag("Called off", Tone.STOP))))));
        pages.put("day-staff", new View("meeting/day", DayGallery.day(new Link("/cases/0193", "Ela"), State.PLANNED)));
        return pages;
    }

    static Map<String, View> family() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("day", new View("meeting/day", DayGallery.day(null, State.PLANNED)));
        pages.put("day-now", new View("meeting/day", DayGallery.day(null, State.NOW)));
        pages.put(
                "people",
                new View(
                        "casefile/family",
                        new FamilyPeople(List.of(new FamilyPeople.Group("", PEOPLE, "/cases/1/end")))));
        pages.put(
                "decided",
                new View(
                        "casefile/familyDecided",
                        new FamilyDecided(List.of(new FamilyDecided.Group("About Ela", DECIDED)))));
        pages.put("decided-none", new View("casefile/familyDecided", new FamilyDecided(List.of())));
        pages.put("day-none", new View("parts/message", new Message("nav.day", "day", "day.none")));
        return pages;
    }

    private static MeetingRow meeting(@Nullable Tag state) {
        return new MeetingRow(
                "/meetings/0193",
                "Thu 26 November",
                "10 in the morning",
                "The family meeting",
                "Ela",
                "Bryn Hall",
                state);
    }
}
