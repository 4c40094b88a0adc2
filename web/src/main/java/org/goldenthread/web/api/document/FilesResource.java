package org.goldenthread.web.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.document.OpenFile;

/** {@code /files/{id}}: the bytes of a file, always to be saved and never shown in place. */
@Path("files/{id}")
@ApplicationScoped
public class FilesResource {

    @Inject
    FileReading reading;

    @GET
    public Response read(@PathParam("id") FileId id, @Context Request request) {
        OpenFile file = reading.open(id);
        EntityTag tag = new EntityTag(file.tag());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        if (same != null) {
            return same.tag(tag).build();
        }
        StreamingOutput bytes = file::writeTo;
        return Response.ok(bytes)
                .tag(tag)
                .type(file.line().kind().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
