package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * What a program sends to the desk is done once, however often it is sent under one name of its own: what is done and that it
 * was done happen together, and whoever sends it again gets the answer that was given. Kept for a week.
 */
@ApplicationScoped
@Transactional
public class DeskRequests {

    private DeskRequestRows rows;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DeskRequests() {}

    @Inject
    DeskRequests(DeskRequestRows rows, AccessGuard guard, Acting acting, PortalClock clock) {
        this.rows = rows;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Does it, or answers what was answered before. What is refused is not kept, and can be sent again.
     *
     * @param token the sender's own name for what they mean to do once
     * @param request everything that was sent; with the same token it has to be the same
     * @param act what is done, which asks the gate itself; it returns the answer
     * @throws NotThere if whoever sends it has no desk before them, or no longer
     * @throws CannotBeDone if the token was used for something else
     */
    @OpenToAll("asks the gate for the desk, and what is done within asks it for the thing")
    public String once(String token, String request, Supplier<String> act) {
        guard.require(Action.SEE, new Subject(SubjectKind.CONTENT, new UUID(0, 0), EditorialItem.desk()));
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        String hash = sha256(request);
        if (rows.take(me, token, hash, clock.now())) {
            String answer = act.get();
            rows.answered(me, token, answer);
            return answer;
        }
        DeskRequestRows.Taken taken = rows.taken(me, token);
        if (!taken.hash().equals(hash) || taken.answer() == null) {
            throw new CannotBeDone("cannot.token-taken");
        }
        return taken.answer();
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
