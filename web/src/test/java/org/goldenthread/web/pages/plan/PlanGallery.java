package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.GainingSight.Reader;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.plan.EntryInWords.EntryPlace;
import org.goldenthread.web.pages.plan.SharingInWords.Sight;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.FamilyRoom.Entry;

/** The pages of the plan on the afternoon of the meeting: what the family has written, and what came of it. */
public final class PlanGallery {

    static final CaseId ELAS = new CaseId(id(1));
    static final PersonId MAIR = new PersonId(id(11));
    static final PersonId BETHAN = new PersonId(id(12));
    static final PersonId CERYS = new PersonId(id(13));
    static final PersonId GARETH = new PersonId(id(14));
    static final PersonId RUTH = new PersonId(id(15));
    static final PersonId PRIYA = new PersonId(id(16));
    static final Map<PersonId, String> NAMES = Map.of(MAIR, "Mair", BETHAN, "Bethan", CERYS, "Cerys", GARETH, "Gareth");

    private static final String LOOKS_AFTER = "Who looks after Ela when Mum cannot?";
    private static final String SEES = "How does Ela see Mum and Tomos?";
    private static final List<String> ASKED = List.of(LOOKS_AFTER, SEES);
    private static final RoomPeople PEOPLE =
            new RoomPeople(List.of("Ruth", "Priya"), "Ruth", List.of("Cerys", "Mair", "Bethan", "Gareth"), true);

    private PlanGallery() {}

    /** What a family sees, by name. */
    public static Map<String, View> family(Page page) {
        PlanInWords words = new PlanInWords(page, "Ela", NAMES);
        RoomInWords room = new RoomInWords(page, ELAS, "Ela", words);
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("plan-room", new View("plan/room", room.room(ASKED, written(), PEOPLE, null, true)));
        pages.put(
                "plan-room-empty",
                new View("plan/room", room.room(List.of(), List.of(), PEOPLE, "/cases/x/plan", false)));
        pages.put("plan-entry", entry(page, words, "{}", SEES, 0, MissingNode.getInstance()));
        pages.put("plan-entry-wrong", wrong(page, words));
        pages.put("plan-entry-kept-safe", new View("plan/entry", keptSafe(page)));
        pages.put(
                "plan-entry-both",
                entry(
                        page,
                        words,
                        "{\"what\":\"Tea at Nan’s on Sundays only.\",\"question\":\"" + SEES + "\"}",
                        SEES,
                        2,
                        written().get(2).body()));
        pages.put(
                "plan-entry-gone",
                entry(
                        page,
                        words,
                        written().get(2).body().toString(),
                        SEES,
                        0,
                        written().get(2).body()));
        pages.put(
                "plan-take-out-changed",
                new View("plan/takeOut", new TakingOut(room.part(written().get(0)), "/cases/x", "/cases/x", true)));
        pages.put(
                "plan-take-out",
                new View("plan/takeOut", new TakingOut(room.part(written().get(0)), "/cases/x", "/cases/x", false)));
        pages.put(
                "plan-which",
                new View(
                        "plan/which",
                        new WhichPlan(List.of(new Link("/together/x", "Ela"), new Link("/together/y", "Osian")))));
        sharing(page, room, pages);
        return pages;
    }

    private static void sharing(Page page, RoomInWords room, Map<String, View> pages) {
        SharingInWords words = new SharingInWords(page, "/together/x");
        var questions = room.questions(ASKED, written());
        PeopleToChoose leads = leads();
        Sent nothing = new Sent(Map.of());
        Sent chosen = new Sent(Map.of(
                "parts", List.of(id(31) + "_1", id(33) + "_1"),
                "lead", List.of(BETHAN.value().toString()),
                "words", List.of("We all agree about this.")));
        pages.put("plan-choose", new View("plan/choose", words.choosing(questions, nothing, leads, List.of())));
        pages.put(
                "plan-choose-nothing",
                new View("plan/choose", words.choosing(questions, nothing, leads, words.errors(nothing))));
        pages.put("plan-choose-empty", new View("plan/choose", words.choosing(List.of(), nothing, leads, List.of())));
        pages.put(
                "plan-last-look",
                new View(
                        "plan/lastLook",
                        words.lastLook(
                                words.choosing(questions, chosen, leads, List.of()), chosen, leads, sight(), "t")));
        pages.put("plan-is-shared", new View("plan/shared", new Shared("/cases/x/plan", "/together/x")));
    }

    private static PeopleToChoose leads() {
        Map<String, String> leads = new LinkedHashMap<>();
        List.of(CERYS, MAIR, BETHAN, GARETH)
                .forEach(person -> leads.put(person.value().toString(), NAMES.getOrDefault(person, "")));
        return new PeopleToChoose(leads);
    }

    private static final Instant LATELY = Instant.parse("2026-11-12T00:00:00Z");

    static Sight sight() {
        Instant since = Instant.parse("2026-10-01T00:00:00Z");
        Instant until = Instant.parse("2027-01-20T00:00:00Z");
        List<Reader> family = List.of(
                new Reader(CERYS, Capacity.PARENT, "shared-with-all-who-take-part", since, until),
                new Reader(MAIR, Capacity.FAMILY_NETWORK, "shared-with-all-who-take-part", since, until));
        List<Reader> then = new ArrayList<>(family);
        then.add(new Reader(RUTH, Capacity.COORDINATOR, "independent-coordinator", since, until));
        then.add(new Reader(PRIYA, Capacity.SOCIAL_WORKER, "childs-social-worker", LATELY, until));
        then.add(new Reader(new PersonId(id(17)), Capacity.TEAM_MANAGER, "supervises-the-social-worker", LATELY, null));
        return new Sight(
                "Ela",
                then,
                family,
                List.of(
                        involved(CERYS, Capacity.PARENT, "Cerys"),
                        involved(MAIR, Capacity.FAMILY_NETWORK, "Mair"),
                        involved(RUTH, Capacity.COORDINATOR, "Ruth"),
                        involved(PRIYA, Capacity.SOCIAL_WORKER, "Priya")),
                Instant.parse("2026-11-01T00:00:00Z"));
    }

    private static Involved involved(PersonId person, Capacity capacity, String name) {
        Instant from = Instant.parse("2026-10-01T00:00:00Z");
        Instant until = Instant.parse("2027-01-20T00:00:00Z");
        Part part = new Part(
                ParticipationId.next(),
                person,
                capacity,
                "purpose.family-meeting",
                LegalBasis.values()[0],
                null,
                from,
                from,
                until,
                null);
        return new Involved(part, name, name + " Bowen", null, null, List.of(), null);
    }

    private static View wrong(Page page, PlanInWords words) {
        ObjectNode answers = json("{\"help\":true,\"by\":\"2026-13-40\"}");
        var errors = new FormValidation(new PortalClock()).check(type("plan-entry"), answers);
        return new View(
                "plan/entry", sheet(page, words).sheet(answers, "", errors, place(0), MissingNode.getInstance()));
    }

    /** What somebody typed that has a number in it, sent back to them. */
    static EntrySheet keptSafe(Page page) {
        EntryInWords form = sheet(page, new PlanInWords(page, "Ela", NAMES));
        FieldError taken =
                new FieldError("what", type("plan-entry").textKey("what", "keptSafe"), "form.any.keptSafe", Map.of());
        return form.sheet(
                json("{\"what\":\"Nan rings 07700 900123.\",\"others\":\"Gareth\"}"),
                SEES,
                List.of(taken),
                place(0),
                MissingNode.getInstance());
    }

    private static View entry(
            Page page, PlanInWords words, String answers, String asked, int basedOn, JsonNode theirs) {
        return new View(
                "plan/entry", sheet(page, words).sheet(json(answers), asked, List.of(), place(basedOn), theirs));
    }

    private static EntryInWords sheet(Page page, PlanInWords words) {
        return new EntryInWords(page, type("plan-entry"), words, leads());
    }

    private static EntryPlace place(int basedOn) {
        return new EntryPlace("/cases/x/plan/ours/add", "/cases/x/plan/ours", "t", basedOn);
    }

    static List<Entry> written() {
        return List.of(
                entry(
                        31,
                        LOOKS_AFTER,
                        "Ela stays with Nan. She keeps her own room there.",
                        MAIR,
                        "\"when\":\"Now, until we meet in January\",\"help\":true,\"request\":\"A bed for Ela’s room\",\"requestOf\":\"children\""),
                entry(
                        32,
                        LOOKS_AFTER,
                        "If Nan needs a rest, Ela goes to Bethan for the weekend.",
                        BETHAN,
                        "\"by\":\"2026-12-05\",\"backup\":\"Gareth’s mum\""),
                entry(
                        33,
                        SEES,
                        "Tea at Nan’s on Tuesdays and Sundays. Tomos comes on the bus with Gareth.",
                        CERYS,
                        "\"others\":\"Gareth\",\"by\":\"2026-12-01\""));
    }

    private static Entry entry(int number, String question, String what, PersonId owner, String more) {
        return new Entry(
                new ContentId(id(number)),
                1,
                json("{\"question\":\"" + question + "\",\"what\":\"" + what + "\",\"owner\":\"" + owner.value() + "\","
                        + more + "}"));
    }

    static ObjectNode json(String text) {
        return StrictJson.read(text).deepCopy();
    }

    static UUID id(int number) {
        return new UUID(0x0193a5c000007000L, 0x8000000000000000L + number);
    }

    /** A form of the conference. */
    public static ContentType type(String key) {
        try (InputStream file = PlanGallery.class.getResourceAsStream("/processes/conference/forms/" + key + ".json")) {
            if (file == null) {
                throw new IllegalStateException("there is no form " + key);
            }
            return ContentType.parse(new ContentTypeKey(key), 1, StrictJson.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
