package org.goldenthread.workflows.conference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentSharing;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Origin;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;

/** What somebody wants to say at the meeting: their own until they choose to let others read it. */
@ApplicationScoped
@Transactional
public class OwnWords {

    /** The form. */
    public static final ContentTypeKey FORM = new ContentTypeKey("own-words");

    private ContentReading reading;
    private ContentWriting writing;
    private ContentSharing sharing;
    private ContentTypes types;
    private FormValidation validation;
    private CaseSeats seats;
    private AccessGuard guard;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OwnWords() {}

    @Inject
    OwnWords(
            ContentReading reading,
            ContentWriting writing,
            ContentSharing sharing,
            ContentTypes types,
            FormValidation validation,
            CaseSeats seats,
            AccessGuard guard,
            Acting acting) {
        this.types = types;
        this.validation = validation;
        this.seats = seats;
        this.reading = reading;
        this.writing = writing;
        this.sharing = sharing;
        this.guard = guard;
        this.acting = acting;
    }

    /**
     * What somebody wants to say, as it stands.
     *
     * @param shared which version others can read, or 0 while nobody else can
     */
    public record Mine(ContentId id, int version, String words, int shared) {}

    /** My words for the meetings of a case; empty where I have written none. */
    @Requires(Action.SEE)
    public Optional<Mine> mine(CaseId caseId) {
        List<ContentLine> lines = reading.inCase(caseId, new ContentFilter(FORM, null, 100));
        return lines.stream()
                .filter(line -> line.compartment() == Compartment.OWN)
                .findFirst()
                .map(line -> read(line.id()))
                .map(view -> new Mine(
                        view.id(), view.version(), view.body().path("words").asText(""), shared(view.id(), lines)));
    }

    /**
     * Writes them, or writes them anew. The same words sent twice are written once.
     *
     * @param title what the shared paper would be called, in the writer's language
     * @param basedOn the version that the writer had before them; 0 where they had none
     * @throws SomebodyWasFaster with both texts, if the same person wrote on another device meanwhile
     */
    @Requires(Action.SEE)
    public void write(CaseId caseId, String title, int basedOn, JsonNode body, String token) {
        // two pages that were opened empty and sent at once are one after the other
        seats.hold(caseId);
        Optional<Mine> before = mine(caseId);
        if (before.isEmpty()) {
            AccessStamp place = AccessStamp.of(caseId, Compartment.OWN, Label.SENSITIVE, me());
            writing.write(new NewContent(FORM, place, title, null, false, body, "", token));
        } else if (basedOn > 0 || !stands(before.get(), body)) {
            writing.revise(before.get().id(), basedOn, body, "");
        }
    }

    private boolean stands(Mine mine, JsonNode body) {
        return validation
                .accept(types.byKey(FORM), body)
                .path("words")
                .asText("")
                .equals(mine.words());
    }

    /** Where they would be read by others: by all who take part, or, for whoever takes part apart, by those who work with them. */
    @Requires(Action.SEE)
    public AccessStamp placeToShare(CaseId caseId) {
        AccessStamp all = AccessStamp.in(caseId, Compartment.SHARED, Label.SENSITIVE);
        boolean withAll = guard.allows(Action.ADD, new Subject(SubjectKind.CONTENT, caseId.value(), all));
        return withAll ? all : AccessStamp.of(caseId, Compartment.APART, Label.SENSITIVE, me());
    }

    /** Lets others read the version that the writer has before them; a later one is not shared by itself. */
    @Requires(Action.SEE)
    public void share(CaseId caseId, int version, String token) {
        Mine mine = mine(caseId).orElseThrow(NotThere::new);
        sharing.share(mine.id(), version, placeToShare(caseId), "", token);
    }

    private int shared(ContentId original, List<ContentLine> lines) {
        int newest = 0;
        for (ContentLine line : lines) {
            Origin origin = line.compartment() == Compartment.OWN
                    ? null
                    : read(line.id()).origin();
            if (origin != null && origin.item().equals(original)) {
                newest = Math.max(newest, origin.version());
            }
        }
        return newest;
    }

    private ContentView read(ContentId id) {
        return reading.read(id, Language.ENGLISH, Reading.PLAIN);
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        return me;
    }
}
