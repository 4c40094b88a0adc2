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
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
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
 * anything was written. Nothing says who is in it, or when.
 */
@ApplicationScoped
@Transactional
public class FamilyRoom {

    private static final ContentTypeKey PACK = new ContentTypeKey("information-pack");
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
    @Requires(Action.SEE)
    public boolean opens(CaseId caseId) {
        return guard.allows(Action.ADD, new Subject(SubjectKind.CONTENT, caseId.value(), in(caseId)));
    }

    /** What the family has written, the oldest first. @throws NotThere if the room is not open to the reader */
    @Requires(Action.SEE)
    public List<Entry> entries(CaseId caseId) {
        enter(caseId);
        List<Entry> entries = new ArrayList<>();
        written(caseId).stream()
                .filter(line -> line.compartment() == Compartment.FAMILY)
                .sorted(Comparator.comparing(ContentLine::begunAt))
                .forEach(line -> entries.add(Entry.of(read(line.id()))));
        return entries;
    }

    /** One of them. @throws NotThere if it is none of this room */
    @Requires(Action.SEE)
    public Entry entry(CaseId caseId, ContentId id) {
        enter(caseId);
        ContentView view = read(id);
        if (!caseId.equals(view.place().caseId()) || !view.type().key().equals(PlanSharing.ENTRY)) {
            throw new NotThere();
        }
        return Entry.of(view);
    }

    /** The questions that the family was given, in the words of the information that was shared with it; none where none was. */
    @Requires(Action.SEE)
    public List<String> questions(CaseId caseId) {
        List<String> questions = new ArrayList<>();
        reading.inCase(caseId, new ContentFilter(PACK, null, 10)).stream()
                .filter(line -> line.compartment() == Compartment.SHARED || line.compartment() == Compartment.APART)
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
    public void add(CaseId caseId, JsonNode body, String token) {
        enter(caseId);
        writing.write(NewContent.answers(PlanSharing.ENTRY, in(caseId), body, "", token));
    }

    /** Changes something. @throws SomebodyWasFaster with both texts, if somebody else changed it meanwhile */
    @Requires(Action.SEE)
    public void change(CaseId caseId, ContentId id, int basedOn, JsonNode body) {
        entry(caseId, id);
        writing.revise(id, basedOn, body, "");
    }

    /** Takes something out of the room. */
    @Requires(Action.SEE)
    public void takeOut(CaseId caseId, ContentId id) {
        entry(caseId, id);
        writing.withdraw(id);
    }

    /** All of it: ids in the room tell nothing of when, so a page of the list is no newer than another. */
    private List<ContentLine> written(CaseId caseId) {
        List<ContentLine> all = new ArrayList<>();
        List<ContentLine> page;
        do {
            ContentId before = all.isEmpty() ? null : all.get(all.size() - 1).id();
            page = reading.inCase(caseId, new ContentFilter(PlanSharing.ENTRY, before, MOST));
            all.addAll(page);
        } while (page.size() == MOST);
        return all;
    }

    private void enter(CaseId caseId) {
        if (!opens(caseId)) {
            throw new NotThere();
        }
    }

    private ContentView read(ContentId id) {
        return reading.readInTheRoom(id);
    }

    private static AccessStamp in(CaseId caseId) {
        return AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE);
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
