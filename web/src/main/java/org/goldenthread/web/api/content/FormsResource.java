package org.goldenthread.web.api.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;

/** {@code /forms/{key}}: the JSON Schema (2020-12) of a content type, with our hints in {@code x-gt}. */
@Path("forms/{key: [a-z][a-z0-9-]{1,79}}")
@ApplicationScoped
@Produces("application/json")
public class FormsResource {

    @Inject
    ContentTypes types;

    /** A form: its key, which version is in use, and its schema. */
    public record Form(String key, int version, JsonNode schema) {}

    @GET
    public Response read(@PathParam("key") String key, @Context Request request) {
        ContentType type = types.byKey(new ContentTypeKey(key));
        EntityTag tag = new EntityTag(String.valueOf(type.version()));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                same == null ? Response.ok(new Form(key, type.version(), type.schema())) : same;
        return answer.tag(tag).build();
    }
}
