package org.goldenthread.web.pages;

import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.Widget;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.grants.CaseConsentsView;
import org.goldenthread.web.pages.grants.ConsentsView;
import org.goldenthread.web.pages.grants.ConsentsView.Kept;
import org.goldenthread.web.pages.grants.EmergenciesView;
import org.goldenthread.web.pages.grants.GrantsView;
import org.goldenthread.web.pages.grants.TransfersView;
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

    private static final EmergenciesView.Line EMERGENCY = new EmergenciesView.Line(
            "Owain Pryce opened Ela’s case",
            "Saturday 21 November, 2:10 in the night. Until Sunday 22 November.",
            "They opened it again before anybody had looked at the last time.",
            "The police found her alone at the station.",
            "/emergencies/0197");

    private GrantsGallery() {}

    private static Sheet sheet(String title) {
        return new Sheet(
                title,
                title,
                "",
                "/emergency",
                "/cases",
                1,
                1,
                List.of(new Question(Widget.TEXTAREA, "why", "Why?", "", null, "", List.of(), List.of(), false, null)),
                List.of(new Link("#q-why", "Say why")),
                "",
                "Send",
                false,
                false);
    }

    static Map<String, View> family() {
        ConsentsView.Line holds = consent("You said yes on 16 November. Priya wrote it down.", "/consents/0198");
        ConsentsView.Line ended = consent("You took it back on 23 November.", "");
        return Map.of(
                "consents", new View("grants/consents", new ConsentsView(List.of(holds, ended), "")),
                "consents-none", new View("grants/consents", new ConsentsView(List.of(), "You have taken it back")),
                "consent-withdraw",
                        new View(
                                "grants/withdraw",
                                new ConsentsView.Withdrawing(
                                        holds,
                                        "Amina cannot read anything about Ela here because of it.",
                                        "For them nothing changes.",
                                        List.of(new Kept("Priya", "social worker", "The law gives them this duty")),
                                        "Amina has read:",
                                        List.of(new Kept("Information for the family", "", "20 November 2026")))),
                "consent-withdraw-nothing",
                        new View(
                                "grants/withdraw",
                                new ConsentsView.Withdrawing(
                                        holds, "It ends.", "", List.of(), "Amina has read nothing.", List.of())));
    }

    private static ConsentsView.Line consent(String when, String href) {
        return new ConsentsView.Line(
                "Amina, health worker", "How Ela’s asthma is", when, new Link(href, "Take it back: Amina"));
    }

    /** For those who work the case. */
    static Map<String, View> caseConsents() {
        CaseConsentsView.Line stands = yes(new Tag("It stands", Tone.GO), "", CASE + "/consents/0198");
        CaseConsentsView.Line ended = yes(new Tag("Ended", Tone.QUIET), "They took it back here.", "");
        ConsentsView.Withdrawing stops = new ConsentsView.Withdrawing(
                consent("Cerys Lewis said yes on 16 November 2026.", ""),
                "Amina Yusuf can no longer read here what only this yes let them read.",
                "For them nothing changes.",
                List.of(new Kept("Priya Nair", "social worker", "The law gives them this duty")),
                "What Amina Yusuf has read cannot be called back.",
                List.of(new Kept("Information for the family", "", "20 November 2026")));
        return Map.of(
                "case-consents",
                        new View("grants/caseConsents", new CaseConsentsView(HEAD, List.of(stands, ended), "")),
                "case-consents-none",
                        new View("grants/caseConsents", new CaseConsentsView(HEAD, List.of(), "It is written down")),
                "case-consent-taken-back",
                        new View(
                                "grants/takenBack",
                                new CaseConsentsView.Noting(stops, sheet("Write down that Cerys took it back"))));
    }

    private static CaseConsentsView.Line yes(Tag state, String why, String href) {
        return new CaseConsentsView.Line(
                "Cerys Lewis",
                "Ela’s mother",
                "Amina Yusuf",
                "health worker, Northmarsh Community Health",
                "How Ela’s asthma is",
                "16 November 2026",
                "16 November 2027",
                state,
                why,
                new Link(href, "Cerys Lewis, How Ela’s asthma is"));
    }

    static Map<String, View> transfers() {
        TransfersView.Line line = new TransfersView.Line(
                "Case 7K3M-92XR, from Northmarsh Council",
                "You can take it over from 23 November 2026 on.",
                "The family has moved to your area.",
                "/transfers/0199");
        return Map.of(
                "transfers", new View("grants/transfers", new TransfersView(List.of(line), "")),
                "transfers-none",
                        new View("grants/transfers", new TransfersView(List.of(), "We have kept your answer")));
    }

    static Map<String, View> staff() {
        return Map.of(
                "emergency", new View("grants/emergency", sheet("Open a case in an emergency")),
                "emergencies", new View("grants/emergencies", new EmergenciesView(List.of(EMERGENCY), "")),
                "emergencies-none", new View("grants/emergencies", new EmergenciesView(List.of(), "We have kept it")),
                "emergency-judged",
                        new View(
                                "grants/judge",
                                new EmergenciesView.Judging(
                                        EMERGENCY,
                                        sheet("Judge it"),
                                        "Not right before",
                                        List.of("Friday, 2:14: Her aunt rang"),
                                        CASE + "/grants")),
                "emergency-stand-in",
                        new View(
                                "grants/judge",
                                new EmergenciesView.Judging(
                                        new EmergenciesView.Line(
                                                "Owain Pryce opened the case 7K3M-92XR",
                                                EMERGENCY.when(),
                                                "",
                                                EMERGENCY.why(),
                                                EMERGENCY.href()),
                                        sheet("Judge it"),
                                        "",
                                        List.of(),
                                        "")),
                "emergency-own",
                        new View(
                                "grants/judge",
                                new EmergenciesView.Judging(EMERGENCY, null, "", List.of(), CASE + "/grants")),
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
