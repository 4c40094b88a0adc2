package org.goldenthread.web.api.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Written;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** {@code /cases/{id}/content}: what is written in a case, as far as the bearer may know, and something new. */
@Path("cases/{id}/content")
@ApplicationScoped
@Produces("application/json")
public class CaseContentResource {

    @Inject
    ContentReading reading;

    @Inject
    ContentWriting writing;

    @Inject
    ContentTypes types;

    @Inject
    Acting acting;

    /** Newest first; {@code next} goes into {@code before} for the next page, and is absent on the last. */
    public record Things(List<ThingLine> items, @Nullable UUID next) {}

    /** One thing, without its body; {@code redacted} where the bearer gets it with parts taken out. */
    public record ThingLine(
            UUID id,
            String type,
            @Nullable String title,
            int version,
            Instant begunAt,
            Compartment compartment,
            Label label,
            boolean redacted) {

        static ThingLine of(ContentLine line) {
            return new ThingLine(
                    line.id().value(),
                    line.type().value(),
                    line.shortTitle(),
                    line.newest(),
                    line.begunAt(),
                    line.compartment(),
                    line.label(),
                    line.redacted());
        }
    }

    /** Something new: of what type, what it says, and why it is written. It goes where its type says. */
    public record NewThing(
            @JsonProperty(required = true) String type,
            @Nullable String title,
            @Nullable String language,
            @JsonProperty(required = true) JsonNode body,
            @JsonProperty(required = true) String why) {}

    @GET
    public Things list(
            @PathParam("id") CaseId caseId,
            @QueryParam("type") @Nullable String type,
            @QueryParam("before") @Nullable ContentId before,
            @QueryParam("limit") @Nullable String limit) {
        int most = Asked.most(limit);
        List<ThingLine> lines =
                reading.inCase(caseId, ContentFilter.papers(type == null ? null : key(type), before, most)).stream()
                        .map(ThingLine::of)
                        .toList();
        return new Things(
                lines, lines.size() < most ? null : lines.get(most - 1).id());
    }

    @POST
    @Consumes("application/json")
    public Response write(
            @PathParam("id") CaseId caseId, @HeaderParam("Idempotency-Key") @Nullable String token, NewThing thing) {
        ContentType type = types.byKey(key(thing.type()));
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        Written written = writing.write(new NewContent(
                type.key(),
                type.stampFor(caseId, me),
                thing.title(),
                language(thing.language()),
                false,
                thing.body(),
                thing.why(),
                Asked.idempotencyKey(token)));
        return Response.created(URI.create("content/" + written.item().value()))
                .entity(new Made(written.item().value(), written.version()))
                .build();
    }

    private static ContentTypeKey key(String name) {
        try {
            return new ContentTypeKey(name);
        } catch (IllegalArgumentException noSuchName) {
            throw new NotUnderstood("A type is named in lower case letters, digits and hyphens.");
        }
    }

    private static @Nullable Language language(@Nullable String tag) {
        return tag == null
                ? null
                : Language.ofTag(tag).orElseThrow(() -> new NotUnderstood("The language is en or cy."));
    }
}
