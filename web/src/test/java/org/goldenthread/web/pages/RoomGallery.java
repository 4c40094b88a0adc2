package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.form.SaidLine;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.letters.LetterRow;
import org.goldenthread.web.pages.papers.MyPapers;
import org.goldenthread.web.pages.papers.PaperView;
import org.goldenthread.web.pages.papers.ReadersView;
import org.goldenthread.web.pages.papers.SeenView;
import org.goldenthread.web.pages.parts.FileRow;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.shell.View;

/** The family's own room, and the papers they read. */
final class RoomGallery {

    private RoomGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put(
                "papers",
                new View(
                        "papers/mine",
                        new MyPapers(List.of(new MyPapers.Group(
                                "",
                                List.of(new LetterRow(
                                        "/letters/1",
                                        "An invitation to a family meeting",
                                        "Sent on Monday 16 November 2026")),
                                List.of(new PaperRow(
                                        "/papers/1",
                                        "What the day is like",
                                        "16 November 2026, Version 1",
                                        new Tag("Shared", Tone.GO),
                                        "Sensitive",
                                        false)),
                                "/papers?about=0193&after=1",
                                List.of(new FileRow(
                                        "/files/1",
                                        "Map of Bryn Hall.pdf",
                                        "16 November 2026, 120 KB",
                                        "/files/1/seen")),
                                "/papers?about=0193&files=1",
                                "/cases/0193/court",
                                "/cases/0193/waivers",
                                "/cases/0193/waiting")))));
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
                                new Link("/papers/1", "Read the newest"),
                                List.of(new Link("/papers/1/versions/1", "Version 1, 20 November 2026")),
                                new Link("/papers/1/seen", "Who has looked at this"),
                                new Link("/papers/1/readers", "Who can read this, and why"))));
        pages.put(
                "readers",
                new View(
                        "papers/readers",
                        new ReadersView(
                                "The family’s plan",
                                new Link("/papers/1", "Back"),
                                List.of(),
                                List.of(new ReadersView.Line(
                                        "Ruth",
                                        "Coordinator",
                                        "Runs the meeting and takes no side",
                                        "They read it with parts taken out",
                                        "Since 9 November 2026, until 20 January 2027",
                                        null)),
                                List.of(new ReadersView.Line(
                                        "Gareth",
                                        "Ela’s uncle",
                                        "It is kept from them",
                                        "",
                                        "Since 9 November 2026",
                                        "0190c0de-0000-7000-8000-000000000001")),
                                new Link("/papers/1/readers/keep", "Keep it from somebody"),
                                "/papers/1/readers/let")));
        pages.put(
                "seen",
                new View(
                        "papers/seen",
                        new SeenView(
                                "The family’s plan",
                                new Link("/papers/1", "Back"),
                                List.of(new SeenView.Line(
                                        "Priya",
                                        "social worker",
                                        "27 November 2026",
                                        List.of("Friday, 2:14: Her aunt rang"))))));
        pages.put(
                "seen-none",
                new View("papers/seen", new SeenView("The family’s plan", new Link("/papers/1", "Back"), List.of())));
        return pages;
    }
}
