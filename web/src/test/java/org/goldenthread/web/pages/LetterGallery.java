package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.letter.LetterWords;
import org.goldenthread.core.letter.LetterWords.Block;
import org.goldenthread.core.letter.LetterWords.Section;
import org.goldenthread.web.pages.letters.LetterSheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.View;

/** A letter as whoever it is to reads it, as who sent it does, and in the editors' frame. */
final class LetterGallery {

    private static final LetterWords WORDS = new LetterWords(
            "An invitation to a family meeting",
            "Dear Mair,",
            List.of(
                    new Section("", List.of(new Block(false, List.of("We invite you to a family meeting.")))),
                    new Section(
                            "When and where",
                            List.of(new Block(
                                    true, List.of("Day: Thursday 26 November 2026", "Place: <b>Bryn</b> {{Hall}}"))))),
            "With best wishes",
            "Ruth, Monday 16 November 2026");

    private LetterGallery() {}

    /** For the reader's own pages. */
    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put(
                "letter",
                sheet("", "You read it in: English.", "Sent on Monday 16 November 2026. It stays as it was sent."));
        pages.put("letter-example", new View("letters/one", LetterSheet.example(WORDS)));
        return pages;
    }

    /** For who sent it. */
    static Map<String, View> staff() {
        return Map.of("letter-staff", sheet("Mair", "", "Not sent. Somebody has to look at it first"));
    }

    private static View sheet(String to, String fallback, String sent) {
        return new View(
                "letters/one",
                new LetterSheet(
                        new Link("/papers", "Papers"),
                        WORDS,
                        "en",
                        to,
                        fallback,
                        sent,
                        "/letters/1/file",
                        "/meetings/1"));
    }
}
