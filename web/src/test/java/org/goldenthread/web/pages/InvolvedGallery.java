package org.goldenthread.web.pages;

import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.form.SaidLine;
import org.goldenthread.web.pages.involved.AskedView;
import org.goldenthread.web.pages.involved.InvolvedView;
import org.goldenthread.web.pages.involved.PaperLink;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.View;

/** Bringing people in, as the coordinator and the one who is asked see it. */
final class InvolvedGallery {

    private static final String PEOPLE = "/cases/0193/people";

    private InvolvedGallery() {}

    static Map<String, View> staff() {
        return Map.of(
                "involved-waits", new View("involved/person", person(true, List.of())),
                "involved-ended", new View("involved/person", ended()),
                "involved-holds",
                        new View(
                                "involved/person", person(false, List.of(new Link("#because", "Say why in one line")))),
                "paper-link",
                        new View(
                                "involved/paper",
                                new PaperLink(
                                        "https://portal.example.org/invitation/GkL0xnP3As1yiU4F7nxIClxTd-DeeWnmxHT4TU5viJE",
                                        PEOPLE + "/0194")));
    }

    static Map<String, View> family() {
        return Map.of(
                "asked",
                new View(
                        "involved/asked",
                        new AskedView(List.of(new AskedView.Offer(
                                "As family or friend",
                                "Asked on 23 November.",
                                "/asked/0194/yes",
                                "/asked/0194/no")))));
    }

    private static InvolvedView ended() {
        return new InvolvedView(
                PEOPLE,
                PEOPLE + "/0194",
                "Tegwen",
                "school, Ysgol y Bryn",
                List.of(new SaidLine("Until", "30 September 2026", "")),
                List.of(),
                "",
                false,
                false,
                false,
                false,
                true,
                List.of(),
                List.of(),
                "");
    }

    private static InvolvedView person(boolean waits, List<Link> errors) {
        return new InvolvedView(
                PEOPLE,
                PEOPLE + "/0194",
                "Mair",
                "Ela’s grandmother",
                List.of(
                        new SaidLine("What for", "Makes the family’s plan with the others", ""),
                        new SaidLine("Until", "30 September 2027", "")),
                List.of(new InvolvedView.Way("We text you Monday, from 10:00 until 14:00.", "07700 900123")),
                "Letter",
                true,
                true,
                waits,
                true,
                false,
                errors,
                waits
                        ? List.of(new InvolvedView.Waiting(
                                "0195",
                                "Hand somebody their link on paper",
                                "Print the link and give it to them yourself."))
                        : List.of(),
                errors.isEmpty() ? "We have asked them" : "");
    }
}
