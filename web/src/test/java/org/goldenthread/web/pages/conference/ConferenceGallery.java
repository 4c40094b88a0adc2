package org.goldenthread.web.pages.conference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GainingSight.Reader;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.OwnWords.Mine;

/** Mair writes down what she wants to say; Ruth closes the day. */
public final class ConferenceGallery {

    private static final MeetingId THURSDAY = MeetingId.next();
    private static final PersonId MAIR = PersonId.next();
    private static final PersonId RUTH = PersonId.next();
    private static final Mine WORDS = new Mine(ContentId.next(), 2, "I want Ela to keep her swimming.", 0);

    private ConferenceGallery() {}

    /** What a family sees, by name. */
    public static Map<String, View> family(Page page, ContentType form) {
        OwnWordsInWords words = new OwnWordsInWords(page, THURSDAY);
        var nothing = JsonNodeFactory.instance.objectNode();
        var elsewhere = JsonNodeFactory.instance.objectNode().put("words", "I want Ela to stay at her school.");
        return Map.of(
                "own-words",
                new View("conference/own", words.sheet(form, nothing, 0, List.of(), MissingNode.getInstance(), "t")),
                "own-words-twice",
                new View(
                        "conference/own",
                        new OwnWordsInWords(page, THURSDAY, true)
                                .sheet(
                                        form,
                                        nothing.deepCopy().put("words", WORDS.words()),
                                        2,
                                        List.of(),
                                        elsewhere,
                                        "t")),
                "own-words-share",
                new View("conference/ownSharing", words.sharing(WORDS, readers(), List.of(ruth()), "Ela", MAIR, "t")),
                "end",
                new View(
                        "conference/end",
                        new Ending(ending(page), true, new Link("tel:01632960021", "Ring Ruth first: 01632 960021"))));
    }

    private static Sheet ending(Page page) {
        String title = page.say("form.family-stop.title");
        String send = page.say("end.send");
        return new Sheet(title, title, "", "/cases/x/end", "/", 1, 1, List.of(), List.of(), "t", send, false, false);
    }

    /** What the coordinator sees, by name. */
    public static Map<String, View> staff() {
        return Map.of(
                "day-close",
                new View("conference/close", new Closing("conference.close", "/meetings/x/part/closed", "/meetings/x")),
                "day-early",
                new View(
                        "conference/close",
                        new Closing("conference.early", "/meetings/x/part/information?sure=true", "/meetings/x")));
    }

    /** While everyone is together. */
    public static DayControls controls() {
        return new DayControls(
                List.of(
                        new DayControls.Step("Everyone together", "The day begins.", "Now", "", "Open", ""),
                        new DayControls.Step(
                                "Just the family",
                                "Professionals are asked to leave the room, you too.",
                                "",
                                "/meetings/0193/part/private-time",
                                "Open “Just the family”",
                                ""),
                        new DayControls.Step(
                                "Agree the plan",
                                "You and the social worker come back. Open it only when the family calls you.",
                                "",
                                "",
                                "Open “Agree the plan”",
                                "The family has its own time first.")),
                "conference.close",
                "/meetings/0193/part/closed");
    }

    /** Whose words they are is never forgotten: each state says who can read them. */
    static List<OwnCard> cards(Page page) {
        OwnWordsInWords words = new OwnWordsInWords(page, THURSDAY);
        return List.of(
                words.card(Optional.empty()),
                words.card(Optional.of(WORDS)),
                words.card(Optional.of(new Mine(WORDS.id(), 2, WORDS.words(), 2))),
                words.card(Optional.of(new Mine(WORDS.id(), 2, WORDS.words(), 1))));
    }

    private static List<Reader> readers() {
        Instant since = Instant.parse("2026-10-01T00:00:00Z");
        Instant until = Instant.parse("2027-01-20T00:00:00Z");
        return List.of(
                new Reader(MAIR, Capacity.FAMILY_NETWORK, "shared-with-all-who-take-part", since, until),
                new Reader(RUTH, Capacity.COORDINATOR, "independent-coordinator", since, until),
                new Reader(PersonId.next(), Capacity.SOCIAL_WORKER, "childs-social-worker", since, until));
    }

    private static Involved ruth() {
        Part part = new Part(
                ParticipationId.next(),
                RUTH,
                Capacity.COORDINATOR,
                "purpose.test",
                LegalBasis.AGREEMENT_TO_TAKE_PART,
                null,
                Instant.parse("2026-10-01T00:00:00Z"),
                Instant.parse("2026-10-01T00:00:00Z"),
                Instant.parse("2027-01-20T00:00:00Z"),
                null);
        return new Involved(part, "Ruth", "Ruth Lewis", null, null, List.of(), null);
    }
}
