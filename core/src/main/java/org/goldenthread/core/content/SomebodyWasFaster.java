package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * Somebody wrote a newer version since the writer began. Nothing was overwritten and nothing is lost: it carries both
 * texts, so that the writer can put theirs beside the newer one and send it again, based on {@link #newest}.
 */
public class SomebodyWasFaster extends CannotBeDone {
    private static final long serialVersionUID = 1L;

    private final int newest;
    private final transient JsonNode theirs;
    private final transient JsonNode yours;

    SomebodyWasFaster(Version newest, JsonNode yours) {
        super("cannot.somebody-was-faster");
        this.newest = newest.number();
        this.theirs = newest.body();
        this.yours = yours;
    }

    public int newest() {
        return newest;
    }

    public JsonNode theirs() {
        return theirs;
    }

    /** Null in JSON where the writer wanted to take it out. */
    public JsonNode yours() {
        return yours;
    }
}
