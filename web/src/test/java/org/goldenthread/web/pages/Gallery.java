package org.goldenthread.web.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.door.DoorView;
import org.goldenthread.web.pages.form.SaidLine;
import org.goldenthread.web.pages.home.FamilyHome;
import org.goldenthread.web.pages.home.FamilyHome.NextThing;
import org.goldenthread.web.pages.home.WorkList;
import org.goldenthread.web.pages.mine.MineView;
import org.goldenthread.web.pages.mine.WaysView;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.parts.PersonLine.Circle;
import org.goldenthread.web.pages.shell.KeptWords;
import org.goldenthread.web.pages.shell.Notice;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.web.pages.staff.LeavingView;
import org.goldenthread.web.pages.staff.StaffView;
import org.goldenthread.web.pages.staff.StaffView.AgencyCard;
import org.goldenthread.web.pages.words.WordPages;

/** Every page once, as the family of the looks would see it on Monday 23 November 2026. */
final class Gallery {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private Gallery() {}

    static Map<String, View> family() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("home", new View("home/family", mairsHome()));
        pages.put(
                "home-quiet",
                new View("home/family", new FamilyHome("Mair", null, List.of(), List.of(), List.of(), "", List.of())));
        pages.putAll(CaseGallery.family());
        pages.putAll(RoomGallery.pages());
        pages.putAll(CourtGallery.family());
        pages.putAll(SearchGallery.family());
        pages.putAll(PrivilegeGallery.family());
        pages.putAll(HeldGallery.family());
        pages.putAll(GuideGallery.pages());
        pages.putAll(LetterGallery.pages());
        for (String page : List.of("words", "listen", "accessibility")) {
            pages.put(page, new View("words/explained", WordPages.explained(page)));
        }
        pages.put("mine", new View("mine/details", mairsDetails()));
        pages.put("mine-ways", new View("mine/ways", new WaysView(mairsDetails().ways())));
        pages.put(
                "mine-none",
                new View("mine/details", new MineView(List.of(), List.of(), "Letter", "We have changed it")));
        pages.put("not-there", Notice.of("error.not-there").view());
        pages.put("cannot", new Notice("error.cannot", null, "form.was-done.words", List.of()).view());
        pages.put("kept-words", keptWords(false));
        pages.put("kept-words-gone", keptWords(true));
        pages.put("reading-only", new View("door/readingOnly", new DoorView("/again/0193", "")));
        return pages;
    }

    private static View keptWords(boolean kept) {
        return new KeptWords(kept, List.of("Nain can have them on Fridays.")).view();
    }

    static Map<String, View> staff() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("agencies", new View("staff/agencies", agencies()));
        pages.put("agencies-none", new View("staff/agencies", new StaffView(List.of(), "The agency is added")));
        pages.put(
                "agencies-leave",
                new View(
                        "staff/leave",
                        new LeavingView(
                                "Priya Nair works for the council.",
                                "2 cases are then without a manager.",
                                "/agencies/0193")));
        pages.put("work", new View("home/work", priyasWork()));
        pages.putAll(CaseGallery.staff());
        pages.putAll(HeldGallery.pages());
        pages.putAll(EditorGallery.pages());
        pages.putAll(WordingGallery.pages());
        pages.putAll(ReleaseGallery.pages());
        pages.putAll(KindGallery.pages());
        pages.putAll(CourtGallery.staff());
        pages.putAll(SearchGallery.staff());
        pages.putAll(PrivilegeGallery.staff());
        pages.putAll(LetterGallery.staff());
        GuideGallery.pages().forEach((name, page) -> pages.put(name + "-staff", page));
        pages.put("work-empty", new View("home/work", new WorkList(MONDAY, 0, List.of(), null, null)));
        return pages;
    }

    private static FamilyHome mairsHome() {
        return new FamilyHome(
                "Mair",
                new NextThing(
                        "Tell Ruth what would help you on Thursday",
                        "A lift. A seat by the door. Someone to sit with you. It takes about 5 minutes.",
                        "Tell Ruth",
                        "/work/0193",
                        "By Tuesday is best. If you miss it, phone her. That is fine too."),
                List.of(),
                List.of(
                        new PathStep(
                                State.PLANNED,
                                "Thursday 26 November, 10 in the morning",
                                "The family meeting",
                                "At Bryn Hall. Ruth will meet you at the door.",
                                new Link("/day", "What happens on Thursday")),
                        new PathStep(
                                State.PLANNED, "In January", "We meet again", "We see how the plan is going.", null)),
                List.of(
                        new PersonLine("Ruth", "Plans the meeting. She takes no side.", Circle.WORKER, "07700 900142"),
                        new PersonLine(
                                "Advice line", "Free. They only work for families.", Circle.WORKER, "0808 157 0142")),
                "We text you between 10 and 2. We never leave a voice message.",
                List.of(new Link("/cases/0193/end", "I do not want to go on")));
    }

    private static MineView mairsDetails() {
        return new MineView(
                List.of(
                        new SaidLine("What we call you", "Mair", ""),
                        new SaidLine("Language", "Cymraeg", "/my-details/speaking")),
                List.of(new MineView.Way(
                        "We text you every day, from 10 in the morning until 2 in the afternoon. We never leave a voice message.",
                        "07700 900 456",
                        "/my-details/reach/0193/remove")),
                "",
                "");
    }

    private static StaffView agencies() {
        return new StaffView(
                List.of(
                        new AgencyCard(
                                "0193",
                                "Gwynedd Council",
                                "Council – Cyngor Gwynedd",
                                "/agencies/0193",
                                List.of(
                                        new StaffView.Line(
                                                "Priya Nair",
                                                "social worker",
                                                "North",
                                                "",
                                                null,
                                                "/agencies/0193/people/0194/leave"),
                                        new StaffView.Line(
                                                "Helen Price",
                                                "team manager",
                                                "North",
                                                "Do you know that they work here as this?",
                                                "/agencies/0193/people/0196/confirm",
                                                "/agencies/0193/people/0196/leave"))),
                        new AgencyCard("0195", "Afon", "Advocacy service – Afon", "/agencies/0195", List.of())),
                "");
    }

    private static WorkList priyasWork() {
        return new WorkList(
                MONDAY,
                15,
                List.of(
                        new WorkList.Group(
                                "overdue",
                                List.of(row(
                                        -3,
                                        "Send the notes of the 4 November meeting",
                                        "To both parents and their solicitors",
                                        false,
                                        "Jonah")),
                                1),
                        new WorkList.Group(
                                "soon",
                                List.of(
                                        row(
                                                0,
                                                "Choose which version of the school report each person gets",
                                                "",
                                                false,
                                                "Ela"),
                                        row(
                                                1,
                                                "Check what Mair needs is in place",
                                                "Seat by the door, someone to sit with her",
                                                false,
                                                "Ela"),
                                        row(5, "Ask for the decision on Leo going home", "", true, "Leo")),
                                3),
                        new WorkList.Group(
                                "later",
                                List.of(row(
                                        12, "Review meeting before court", "Week 8. Third meeting", false, "Jonah")),
                                11)),
                "/?after=0193",
                new WorkList.Filter(
                        List.of(
                                new WorkList.Option("", "All children", true),
                                new WorkList.Option("0193", "Ela", false)),
                        List.of(
                                new WorkList.Option("", "Any day", true),
                                new WorkList.Option("overdue", "Overdue", false)),
                        false));
    }

    private static WorkList.Row row(int days, String title, String detail, boolean gate, String child) {
        return new WorkList.Row(
                MONDAY.plusDays(days), days, "/work/0193", title, detail, gate, child, "Family meeting", 2, 4);
    }
}
