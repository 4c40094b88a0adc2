package org.goldenthread.web.api.shell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong (RFC 9457).
 *
 * @param type {@code about:blank}, or a name for what can be told apart by more than its status
 * @param detail one sentence that says what to do next, in the caller's language
 * @param errors for answers that do not fit their form: each with its place
 * @param conflict for two who changed the same: both texts
 * @param send for what has to be sent first: where to, and in which member of the body
 * @param reference for what was not foreseen: what to quote to those who run the portal
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Misfit> errors,
        @Nullable Conflict conflict,
        @Nullable Sending send,
        @Nullable String reference) {

    /** The media type of a problem. */
    public static final String JSON = "application/problem+json";

    /** Refused and absent alike, byte for byte. */
    public static final Problem NOT_THERE = of(404, "Not there", "There is nothing here for you at this address.");

    /**
     * One answer that does not fit.
     *
     * @param pointer where, a JSON Pointer (RFC 6901) into the answers
     * @param code what is wrong, in a fixed word: {@code missing}, {@code wrong}, {@code tooLong} …
     */
    public record Misfit(String pointer, String code, String detail) {}

    /** Two texts for one thing: the newest version and what was sent. */
    public record Conflict(int newest, JsonNode theirs, JsonNode yours) {}

    /** What has to be sent before the same is asked again. @param to below {@code /api/v1} */
    public record Sending(String to, String member) {}

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, null, null);
    }

    static Problem named(String name, int status, String title, String detail) {
        return new Problem("urn:golden-thread:problem:" + name, title, status, detail, null, null, null, null);
    }

    Problem with(List<Misfit> misfits) {
        return new Problem(type, title, status, detail, misfits, conflict, send, reference);
    }

    Problem with(Conflict both) {
        return new Problem(type, title, status, detail, errors, both, send, reference);
    }

    Problem with(Sending first) {
        return new Problem(type, title, status, detail, errors, conflict, first, reference);
    }

    Problem withReference(String quoted) {
        return new Problem(type, title, status, detail, errors, conflict, send, quoted);
    }
}
