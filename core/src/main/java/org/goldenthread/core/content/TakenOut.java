package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * Somebody has taken it out since. Nothing was written to it or shared from it; it carries what it said last, so that
 * whoever has it before them can put their own words beside it and keep them elsewhere.
 */
public class TakenOut extends CannotBeDone {
    private static final long serialVersionUID = 1L;

    private final transient JsonNode said;

    TakenOut(Version newest) {
        super("cannot.taken-out");
        this.said = newest.body();
    }

    public JsonNode said() {
        return said;
    }
}
