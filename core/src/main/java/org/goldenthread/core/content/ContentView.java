package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing as this reader gets it.
 *
 * @param type its type in the version it was written with
 * @param shortTitle its writer's title, or null where it has none or only a redacted variant is open to the reader
 * @param version which version this is, and {@code newest} the newest there is
 * @param kind the shape it came in: say so where it is not the original
 * @param language the language it is in, or null where that was not said
 * @param why why it was written; empty where only a redacted variant is open to the reader
 * @param place where it lives
 * @param obligations what goes with reading it
 */
public record ContentView(
        ContentId id,
        ContentType type,
        @Nullable String shortTitle,
        int version,
        int newest,
        VariantKind kind,
        @Nullable Language language,
        JsonNode body,
        Author author,
        Instant at,
        String why,
        AccessStamp place,
        @Nullable Origin origin,
        Set<Obligation> obligations) {

    public ContentView {
        obligations = Set.copyOf(obligations);
    }
}
