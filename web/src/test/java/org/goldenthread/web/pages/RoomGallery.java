package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.Widget;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.form.Choice;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.SaidLine;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.papers.MyPapers;
import org.goldenthread.web.pages.papers.MyPapers.FileRow;
import org.goldenthread.web.pages.papers.PaperView;
import org.goldenthread.web.pages.papers.SeenView;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.plan.EntrySheet;
import org.goldenthread.web.pages.plan.Room;
import org.goldenthread.web.pages.plan.ShareSheet;
import org.goldenthread.web.pages.shell.View;

/** The family's own room, and the papers they read. */
final class RoomGallery {

    private static final Question WHAT = new Question(
            Widget.TEXTAREA,
            "what",
            "What will happen?",
            "Write it as you would say it.",
            null,
            "Ela stays with Nan.",
            List.of(),
            List.of(),
            false,
            null);

    private RoomGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put(
                "room",
                new View(
                        "plan/room",
                        new Room(
                                List.of("Bethan", "Cerys", "Gareth", "Mair"),
                                List.of(
                                        new Room.Question(
                                                1,
                                                "How do we keep Ela safe and well?",
                                                "/together/0193/add?question=1",
                                                List.of(
                                                        new Room.Entry(
                                                                "Ela stays with Nan. She keeps her own room there.",
                                                                "Mair",
                                                                "Now, until we meet in January",
                                                                "",
                                                                "/together/0193/1"),
                                                        new Room.Entry(
                                                                "If Nan needs a rest, Ela goes to Bethan for the weekend.",
                                                                "Bethan",
                                                                "Saturday 5 December",
                                                                "Two bus passes",
                                                                "/together/0193/2"))),
                                        new Room.Question(
                                                2,
                                                "How does Ela see the people who matter?",
                                                "/together/0193/add?question=2",
                                                List.of())),
                                "/together/0193/share")));
        pages.put(
                "room-entry",
                new View(
                        "plan/entry",
                        new EntrySheet(
                                "How do we keep Ela safe and well?",
                                "/together/0193/1",
                                "/together/0193",
                                "3",
                                true,
                                List.of(WHAT),
                                List.of(),
                                List.of("What will happen?: Ela stays with Nan and Bethan."))));
        pages.put(
                "room-share",
                new View(
                        "plan/share",
                        new ShareSheet(
                                "/together/0193/share",
                                "/together/0193",
                                "0193",
                                List.of("Cerys", "Mair", "Priya", "Ruth"),
                                List.of(new Question(
                                        Widget.CHECKBOXES,
                                        "parts",
                                        "What do you want to share?",
                                        "Nothing is ticked until you tick it.",
                                        null,
                                        "",
                                        List.of(new Choice("1_1", "q-parts", "Ela stays with Nan.", false, List.of())),
                                        List.of(),
                                        false,
                                        null)),
                                List.of(new Link("#q-parts", "Tick what you want to share")))));
        pages.put(
                "papers",
                new View(
                        "papers/mine",
                        new MyPapers(List.of(new MyPapers.Group(
                                "",
                                List.of(new PaperRow(
                                        "/papers/1",
                                        "What the day is like",
                                        "16 November 2026, Version 1",
                                        new Tag("Shared", Tone.GO),
                                        "Sensitive",
                                        false)),
                                List.of(new FileRow(
                                        "/files/1", "Map of Bryn Hall.pdf", "16 November 2026, 120 KB")))))));
        pages.put("papers-none", new View("papers/mine", new MyPapers(List.of())));
        pages.put(
                "paper",
                new View(
                        "papers/paper",
                        new PaperView(
                                "The family’s plan",
                                "Mair, 26 November 2026",
                                new Tag("Shared", Tone.GO),
                                List.of("Some parts have been taken out of this version."),
                                null,
                                List.of(
                                        new Shown(
                                                "The plan",
                                                "",
                                                List.of(List.of(
                                                        new SaidLine(
                                                                "The question",
                                                                "How do we keep Ela safe and well?",
                                                                ""),
                                                        new SaidLine(
                                                                "What will happen",
                                                                "Ela stays with Nan.\nShe keeps her own room there.",
                                                                ""),
                                                        new SaidLine("Who makes sure of it", "Mair", "")))),
                                        new Shown(
                                                "What the family says with it", "Please ring Mair first.", List.of())),
                                new Link("/papers", "Papers"),
                                null,
                                new Link("/papers/1/seen", "Who has looked at this"))));
        pages.put(
                "seen",
                new View(
                        "papers/seen",
                        new SeenView(
                                "The family’s plan",
                                new Link("/papers/1", "Back"),
                                List.of(new SeenView.Line("Priya", "social worker", "27 November 2026")))));
        pages.put(
                "seen-none",
                new View("papers/seen", new SeenView("The family’s plan", new Link("/papers/1", "Back"), List.of())));
        return pages;
    }
}
