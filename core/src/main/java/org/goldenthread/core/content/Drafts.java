package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Sealing;
import org.goldenthread.core.kernel.StrictJson;

/**
 * Keeps half-filled forms, one for each person, form and subject (the work item or the case). Whose they are follows from
 * who is acting, so nobody can ask for another's. They outlive a lost connection and a sign-out, and end after 90 days.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    /** How long a half-filled form is kept after it was last touched. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final String OWN = "finds only what the person who acts has kept themselves";
    private static final ContentTypeKey SEALED = new ContentTypeKey("sealed");
    private static final String WORDS = "answers";
    private static final int MOST = 200;
    private static final int LONGEST = 256 * 1024;

    private DraftRows rows;
    private ContentTypes types;
    private Sealing sealing;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Drafts() {}

    @Inject
    Drafts(DraftRows rows, ContentTypes types, Sealing sealing, Acting acting, PortalClock clock) {
        this.rows = rows;
        this.types = types;
        this.sealing = sealing;
        this.acting = acting;
        this.clock = clock;
    }

    /** A half-filled form, carried over to the form of today, and when (UTC) it was last kept. */
    public record Kept(JsonNode answers, Instant at) {}

    /**
     * Keeps the answers as they stand, right or wrong, in the place of those kept before.
     *
     * @throws CannotBeDone if they are longer than 256 KiB characters, or the person keeps 200 forms already
     */
    @OpenToAll(OWN)
    public void keep(ContentTypeKey form, Identifier subject, JsonNode answers) {
        Instant now = clock.now();
        String body = fitting(answers);
        rows.hold(person(), form, subject, now)
                .keep(body, types.find(form).map(ContentType::version).orElse(null), now);
        mustNotBeTooMany();
    }

    /**
     * Keeps what is to stay with whoever writes it, in the family's room or in their own: sealed, and without a note of
     * where or when. A sealed draft is another than an open one of the same form and subject.
     *
     * @throws CannotBeDone as above
     */
    @OpenToAll(OWN)
    public void keepSealed(ContentTypeKey form, Identifier subject, JsonNode answers) {
        String body = fitting(answers);
        Hidden hidden = Hidden.of(person(), form, subject);
        Instant day = clock.today().atStartOfDay(PortalClock.LONDON).toInstant();
        rows.hold(person(), SEALED, hidden, day).keepSealed(hidden.whose(), body, day, sealing);
        mustNotBeTooMany();
    }

    /** What was kept so, or nothing. */
    @OpenToAll(OWN)
    public Optional<JsonNode> findSealed(ContentTypeKey form, Identifier subject) {
        Instant oldest = clock.now().minus(KEPT);
        Hidden hidden = Hidden.of(person(), form, subject);
        return rows.find(person(), SEALED, hidden)
                .filter(draft -> !draft.keptAt().isBefore(oldest))
                .map(draft -> StrictJson.read(draft.open(hidden.whose(), sealing)));
    }

    /** Throws it away. */
    @OpenToAll(OWN)
    public void discardSealed(ContentTypeKey form, Identifier subject) {
        rows.discard(person(), SEALED, Hidden.of(person(), form, subject));
    }

    private static String fitting(JsonNode answers) {
        String body = answers.toString();
        if (body.length() > LONGEST) {
            throw new CannotBeDone("cannot.draft.too-long");
        }
        return body;
    }

    private void mustNotBeTooMany() {
        if (rows.countOf(person()) > MOST) {
            throw new CannotBeDone("cannot.draft.too-many");
        }
    }

    /** Finds a sealed draft again without saying what it belongs to. */
    private record Hidden(UUID value, String whose) implements Identifier {

        static Hidden of(PersonId person, ContentTypeKey form, Identifier subject) {
            String whose = person.value() + " " + form + " " + subject.value();
            return new Hidden(UUID.nameUUIDFromBytes(whose.getBytes(StandardCharsets.UTF_8)), whose);
        }
    }

    /** The answers kept, or nothing. */
    @OpenToAll(OWN)
    public Optional<Kept> find(ContentTypeKey form, Identifier subject) {
        Instant oldest = clock.now().minus(KEPT);
        return rows.find(person(), form, subject)
                .filter(draft -> !draft.keptAt().isBefore(oldest))
                .map(draft -> new Kept(carried(form, draft), draft.keptAt()));
    }

    private JsonNode carried(ContentTypeKey form, Draft draft) {
        JsonNode kept = StrictJson.read(draft.body());
        Integer version = draft.typeVersion();
        if (version == null) {
            return kept;
        }
        // an editor's words are kept with what belongs to them: why, and what they had before them
        return kept.path(WORDS).isObject() && kept.has("basedOn")
                ? ((ObjectNode) kept).set(WORDS, types.carried(form, version, kept.path(WORDS)))
                : types.carried(form, version, kept);
    }

    /** All that they have kept of a form, the last first. */
    @OpenToAll(OWN)
    public List<Kept> all(ContentTypeKey form) {
        return rows.since(person(), form, clock.now().minus(KEPT)).stream()
                .map(draft -> new Kept(StrictJson.read(draft.body()), draft.keptAt()))
                .toList();
    }

    /** Throws them away, for example because the form was sent. */
    @OpenToAll(OWN)
    public void discard(ContentTypeKey form, Identifier subject) {
        rows.discard(person(), form, subject);
    }

    /** Throws away what nobody may see any more. */
    @OpenToAll("takes away what is too old for anybody, and tells nothing of it")
    public void forgetOld() {
        rows.discardOlder(clock.now().minus(KEPT));
    }

    private PersonId person() {
        PersonId person = acting.current().person();
        if (person == null || acting.current().isStep()) {
            throw new NotThere();
        }
        return person;
    }
}
