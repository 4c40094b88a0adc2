package org.goldenthread.web.pages;

import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.privilege.WaiversView;
import org.goldenthread.web.pages.shell.View;

/** A lawyer's advice, and who else may read a paper of it. */
final class PrivilegeGallery {

    private static final String HERE = "/cases/0193/waivers";
    private static final CaseHead HEAD = new CaseHead(
            "Ela", "9 years old", List.of(new Link("/cases/0193", "Overview"), new Link(HERE, "Legal advice")), HERE);
    private static final WaiversView.Line WAITS = new WaiversView.Line(
            "Priya, social worker",
            "Note of our talk.docx",
            "Waits for the solicitor. Nobody reads it yet.",
            "/waivers/0194");
    private static final WaiversView.Line OVER =
            new WaiversView.Line("Daniel, dad", "Note of our talk.docx", "Has ended. They cannot read it.", "");

    private PrivilegeGallery() {}

    static Map<String, View> family() {
        return Map.of(
                "waivers-mine",
                new View("privilege/waivers", new WaiversView(null, List.of(WAITS, OVER), HERE + "/new", "")),
                "waiver-mine",
                new View("privilege/waiver", new WaiversView.One(WAITS, HERE, false, true, "")));
    }

    static Map<String, View> staff() {
        return Map.of(
                "waivers",
                new View("privilege/waivers", new WaiversView(HEAD, List.of(WAITS), null, "It is taken back")),
                "waivers-none",
                new View("privilege/waivers", new WaiversView(HEAD, List.of(), HERE + "/new", "")),
                "waiver",
                new View(
                        "privilege/waiver",
                        new WaiversView.One(WAITS, HERE, true, false, "The person takes part no more.")));
    }
}
