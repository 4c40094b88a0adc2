package org.goldenthread.workflows.conference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;

/**
 * The family's own room: what it writes there, question by question. Who may not enter finds no room, whether or not
 * anything was written. Nothing says who is in it, or when: the gate is asked about the room, and of that the trail keeps
 * no line.
 */
@ApplicationScoped
@Transactional
public class FamilyRoom {

    private static final ContentTypeKey PACK = new ContentTypeKey("information-pack");
    private static final ContentFilter NEWEST_PACK =
            new ContentFilter(PACK, null, 1).in(Compartment.SHARED, Compartment.APART);
    private static final int MOST = 100;

    private ContentReading reading;
    private ContentWriting writing;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyRoom() {}

    @Inject
    FamilyRoom(ContentReading reading, ContentWriting writing, AccessGuard guard) {
        this.reading = reading;
        this.writing = writing;
        this.guard = guard;
    }

    /** True where the room is open to the reader. */
    @OpenToAll("asks the gate whether it would let the reader in, and shows nothing")
    public boolean opens(CaseId caseId) {
        return guard.allows(Action.ADD, FamilyRoomId.of(caseId));
    }

    /** True where the family has shared a plan out of it. */
    @Requires(Action.SEE)
    public boolean hasShared(FamilyRoomId room) {
        return !reading.inCase(room.caseId(), new ContentFilter(PlanSharing.PLAN, null, 1))
                .isEmpty();
    }

    /** What the family has written, the oldest first. @throws NotThere if the room is not open to the reader */
    @Requires(Action.SEE)
    public List<Entry> entries(FamilyRoomId room) {
        List<Entry> entries = new ArrayList<>();
        written(room.caseId()).stream()
                .sorted(Comparator.comparing(ContentLine::begunAt))
                .forEach(line -> entries.add(Entry.of(read(line.id()))));
        return entries;
    }

    /** One of them. @throws NotThere if it is none of this room @throws TakenOut if it was taken out of it */
    @Requires(Action.SEE)
    public Entry entry(FamilyRoomId room, ContentId id) {
        ContentView view = read(id);
        if (!room.caseId().equals(view.place().caseId()) || !view.type().key().equals(PlanSharing.ENTRY)) {
            throw new NotThere();
        }
        return Entry.of(view);
    }

    /** The questions that the family was given, in the words of the information that was shared with it; none where none was. */
    @Requires(Action.SEE)
    public List<String> questions(FamilyRoomId room) {
        List<String> questions = new ArrayList<>();
        reading.inCase(room.caseId(), NEWEST_PACK).stream()
                .findFirst()
                .ifPresent(pack -> reading.read(pack.id(), Language.ENGLISH, Reading.PLAIN)
                        .body()
                        .path("questions")
                        .forEach(question -> questions.add(words(question))));
        questions.removeIf(String::isBlank);
        return questions;
    }

    /** Adds something. @param token the same press twice adds it once */
    @Requires(Action.SEE)
    public void add(FamilyRoomId room, JsonNode body, String token) {
        AccessStamp place = AccessStamp.in(room.caseId(), Compartment.FAMILY, Label.SENSITIVE);
        writing.write(NewContent.answers(PlanSharing.ENTRY, place, body, "", token));
    }

    /**
     * Changes something.
     *
     * @throws SomebodyWasFaster with both texts, if somebody else changed it meanwhile
     * @throws TakenOut with what it said, if somebody else took it out meanwhile
     */
    @Requires(Action.SEE)
    public void change(FamilyRoomId room, ContentId id, int basedOn, JsonNode body) {
        entry(room, id);
        writing.revise(id, basedOn, body, "");
    }

    /**
     * Takes something out of the room.
     *
     * @param basedOn the version that whoever takes it out has read
     * @throws SomebodyWasFaster with the newer text, if somebody changed it meanwhile
     * @throws TakenOut if it is out already
     */
    @Requires(Action.SEE)
    public void takeOut(FamilyRoomId room, ContentId id, int basedOn) {
        entry(room, id);
        writing.withdraw(id, basedOn);
    }

    /** All of it: ids in the room tell nothing of when, so a page of the list is no newer than another. */
    private List<ContentLine> written(CaseId caseId) {
        List<ContentLine> all = new ArrayList<>();
        List<ContentLine> page;
        do {
            ContentId before = all.isEmpty() ? null : all.get(all.size() - 1).id();
            page = reading.inCase(caseId, new ContentFilter(PlanSharing.ENTRY, before, MOST).in(Compartment.FAMILY));
            all.addAll(page);
        } while (page.size() == MOST);
        return all;
    }

    private ContentView read(ContentId id) {
        return reading.readInTheRoom(id);
    }

    private static String words(JsonNode question) {
        return question.isTextual()
                ? question.asText()
                : question.path("question").asText("");
    }

    /** Something the family wrote, in its newest version. */
    public record Entry(ContentId id, int version, JsonNode body) {

        static Entry of(ContentView view) {
            return new Entry(view.id(), view.version(), view.body());
        }
    }
}
