package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
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
    private static final int MOST = 200;
    private static final int LONGEST = 256 * 1024;

    private DraftRows rows;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Drafts() {}

    @Inject
    Drafts(DraftRows rows, Acting acting, PortalClock clock) {
        this.rows = rows;
        this.acting = acting;
        this.clock = clock;
    }

    /** A half-filled form and when (UTC) it was last kept. */
    public record Kept(JsonNode answers, Instant at) {}

    /**
     * Keeps the answers as they stand, right or wrong, in the place of those kept before.
     *
     * @throws CannotBeDone if they are longer than 256 KiB characters, or the person keeps 200 forms already
     */
    @OpenToAll(OWN)
    public void keep(ContentTypeKey form, Identifier subject, JsonNode answers) {
        PersonId person = person();
        String body = answers.toString();
        Instant now = clock.now();
        if (body.length() > LONGEST) {
            throw new CannotBeDone("cannot.draft.too-long");
        }
        rows.hold(person, form, subject, now).keep(body, now);
        if (rows.countOf(person) > MOST) {
            throw new CannotBeDone("cannot.draft.too-many");
        }
    }

    /** The answers kept, or nothing. */
    @OpenToAll(OWN)
    public Optional<Kept> find(ContentTypeKey form, Identifier subject) {
        Instant oldest = clock.now().minus(KEPT);
        return rows.find(person(), form, subject)
                .filter(draft -> !draft.keptAt().isBefore(oldest))
                .map(draft -> new Kept(StrictJson.read(draft.body()), draft.keptAt()));
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
