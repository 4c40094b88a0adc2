package org.goldenthread.web.pages.papers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.document.OpenFile;
import org.goldenthread.web.pages.shell.Addresses;

/** Gives files out: always to be kept, never shown within a page of ours. */
@Path("files")
public class FilePages {

    @Inject
    FileReading files;

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") String id) {
        OpenFile file = files.open(new FileId(Addresses.id(id)));
        StreamingOutput bytes = file::writeTo;
        return Response.ok(bytes, file.line().kind().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
