package org.goldenthread.core.content;

import org.goldenthread.core.access.Actor;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a version.
 *
 * @param person who wrote it, or who started the step that did; null where the clock did, and where the family did in
 *     private time
 * @param step the step that wrote it, or null for a person
 */
public record Author(@Nullable PersonId person, @Nullable String step) {

    static Author of(Actor actor) {
        return new Author(actor.person(), actor.step());
    }

    /** The same words for the same author, to tell authors apart by. */
    String key() {
        return (person == null ? "clock" : person.value().toString()) + ':' + (step == null ? "" : step);
    }
}
