package org.goldenthread.web.api.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.content.Author;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.people.ReadBy;
import org.goldenthread.web.api.shell.KnownPeople.Known;
import org.jspecify.annotations.Nullable;

/**
 * One thing written, as the bearer gets it.
 *
 * @param readBy only where the obligations say WATERMARK
 */
public record Thing(
        UUID id,
        String type,
        int typeVersion,
        @Nullable String title,
        int version,
        int newest,
        VariantKind variant,
        @Nullable String language,
        @Nullable UUID caseId,
        Compartment compartment,
        Label label,
        JsonNode body,
        Writer author,
        Instant at,
        String why,
        @Nullable From sharedFrom,
        Set<Obligation> obligations,
        @Nullable Reader readBy) {

    /** Who wrote it: a person, where the bearer may know of them, or a step of a process and who started it. */
    public record Writer(@Nullable UUID person, @Nullable String step) {

        static Writer of(Author author, Known known) {
            return new Writer(known.id(author.person()), author.step());
        }
    }

    /** What a copy was made from. */
    public record From(UUID id, int version) {}

    /** Who reads it, and when: show it beside the body, and print it with it. */
    public record Reader(String name, String agency, Instant at) {}

    /**
     * @param known of whom the bearer may know
     * @param readers says who reads, where what is read has to say so
     */
    static Thing of(ContentView view, Known known, Supplier<ReadBy> readers) {
        ReadBy by = view.obligations().contains(Obligation.WATERMARK) ? readers.get() : null;
        return new Thing(
                view.id().value(),
                view.type().key().value(),
                view.type().version(),
                view.shortTitle(),
                view.version(),
                view.newest(),
                view.kind(),
                view.language() == null ? null : view.language().tag(),
                view.place().caseId() == null ? null : view.place().caseId().value(),
                view.place().compartment(),
                view.place().label(),
                view.body(),
                Writer.of(view.author(), known),
                view.at(),
                view.why(),
                view.origin() == null
                        ? null
                        : new From(view.origin().item().value(), view.origin().version()),
                view.obligations(),
                by == null ? null : new Reader(by.name(), by.agency(), by.at()));
    }

    /** Changes with the version and with the shape it came in. */
    String tag() {
        return version + "-" + variant + (language == null ? "" : "-" + language);
    }
}
