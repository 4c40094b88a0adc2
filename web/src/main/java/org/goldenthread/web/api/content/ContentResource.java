package org.goldenthread.web.api.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.Written;
import org.goldenthread.core.people.MarkingReaders;
import org.goldenthread.web.api.shell.Asked;
import org.goldenthread.web.api.shell.KnownPeople;
import org.goldenthread.web.api.shell.KnownPeople.Known;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** {@code /content}: one thing written, its history, and the next version of it. */
@Path("content/{id}")
@ApplicationScoped
@Produces("application/json")
public class ContentResource {

    @Inject
    ContentReading reading;

    @Inject
    ContentWriting writing;

    @Inject
    MarkingReaders marking;

    @Inject
    KnownPeople people;

    /** Versions, newest first. */
    public record History(List<VersionLine> items) {}

    /** One version, without its body. */
    public record VersionLine(
            int version,
            Thing.Writer author,
            Instant at,
            String why,
            @Nullable Integer basedOn) {}

    /** The next version: what it says, why, and which version its writer had before them. */
    public record Revision(
            @JsonProperty(required = true) int basedOn,
            @JsonProperty(required = true) JsonNode body,
            @JsonProperty(required = true) String why) {}

    /** In the language asked for where there is one, in easy read with {@code ?reading=easy} where there is any. */
    @GET
    public Response read(
            @PathParam("id") ContentId id,
            @QueryParam("reading") @Nullable String how,
            @Context HttpHeaders headers,
            @Context Request request) {
        if (how != null && !how.equals("easy") && !how.equals("plain")) {
            throw new NotUnderstood("Ask for the reading easy or plain.");
        }
        ContentView view = reading.read(id, Asked.language(headers), "easy".equals(how) ? Reading.EASY : Reading.PLAIN);
        Thing thing = shown(view, headers);
        EntityTag tag = new EntityTag(thing.tag());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same == null ? Response.ok(thing) : same;
        return answer.tag(tag).header(HttpHeaders.VARY, "Accept-Language").build();
    }

    @GET
    @Path("versions")
    public History history(@PathParam("id") ContentId id) {
        List<org.goldenthread.core.content.VersionLine> versions = reading.history(id);
        Known known = people.in(reading.caseOf(id));
        return new History(versions.stream()
                .map(v -> new VersionLine(v.number(), Thing.Writer.of(v.author(), known), v.at(), v.why(), v.basedOn()))
                .toList());
    }

    @GET
    @Path("versions/{number: [1-9][0-9]{0,8}}")
    public Thing version(@PathParam("id") ContentId id, @PathParam("number") int number, @Context HttpHeaders headers) {
        return shown(reading.readVersion(id, number), headers);
    }

    private Thing shown(ContentView view, HttpHeaders headers) {
        return Thing.of(view, people.in(view.place().caseId()), () -> marking.me(Asked.language(headers)));
    }

    /** Writes the next version; 409 with both texts where somebody was faster. Sent again, it is the same version. */
    @POST
    @Path("versions")
    @Consumes("application/json")
    public Response revise(@PathParam("id") ContentId id, Revision revision) {
        // what the interface does not give it does not change either: private family time is written in its room
        reading.readVersion(id, revision.basedOn());
        Written written = writing.revise(id, revision.basedOn(), revision.body(), revision.why());
        URI where = URI.create("content/" + id.value() + "/versions/" + written.version());
        return Response.created(where)
                .entity(new Made(written.item().value(), written.version()))
                .build();
    }
}
