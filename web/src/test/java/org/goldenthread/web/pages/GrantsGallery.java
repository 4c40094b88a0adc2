package org.goldenthread.web.pages;

import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.grants.GrantsView;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** Who has access to a case, as the manager who answers for it sees it. */
final class GrantsGallery {

    private static final String CASE = "/cases/0193";
    private static final CaseHead HEAD = new CaseHead(
            "Ela",
            "9 years old",
            List.of(new Link(CASE, "Overview"), new Link(CASE + "/grants", "Who has access")),
            CASE + "/grants");

    private GrantsGallery() {}

    static Map<String, View> staff() {
        return Map.of(
                "grants", new View("grants/list", grants(List.of(), "", "Their access has ended")),
                "grants-wrong",
                        new View(
                                "grants/list",
                                grants(List.of(new Link("#because-1", "A case needs its manager.")), "I move on", "")));
    }

    private static GrantsView grants(List<Link> errors, String said, String done) {
        return new GrantsView(
                HEAD,
                List.of(
                        line("2", "Nerys Hughes", "school, Ysgol y Bryn", new Tag("Ends soon", Tone.KIN), ""),
                        line("1", "Helen Price-Jones", "team manager, Northmarsh Council", null, said)),
                errors,
                done);
    }

    private static GrantsView.Line line(String id, String name, String as, @Nullable Tag tag, String said) {
        return new GrantsView.Line(
                new PersonRow(
                        name,
                        as,
                        "Gives information at the meeting",
                        "The law gives them this duty",
                        "16 November 2026",
                        "26 November 2026",
                        tag),
                "They take part",
                CASE + "/grants/" + id + "/end",
                "because-" + id,
                said,
                said.isEmpty() ? "" : "A case needs its manager.");
    }
}
