package org.goldenthread.web.api.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/**
 * {@code /content/pictures}: brings the bytes of a picture, which the words of one can then name. What no words name is swept away
 * after two days.
 */
@Path("content/pictures")
@ApplicationScoped
@Produces("application/json")
public class PicturesResource {

    private static final int LONGEST_NAME = 500;

    @Inject
    PictureLibrary library;

    /** What came of it: what the words name in {@code file}, and how wide and high the widest is, in pixels. */
    public record PictureKept(String file, int width, int height) {}

    /** The body is the file itself. The same sent again is there once. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response send(@QueryParam("name") @Nullable String name, InputStream bytes) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new NotUnderstood("Give the file a name of at most 500 characters: ?name=chairs.jpg");
        }
        Picture kept = library.receive(name, MediaType.APPLICATION_OCTET_STREAM, bytes);
        return Response.created(URI.create(
                        "/media/" + kept.sha256() + "/" + kept.widest().width()))
                .entity(new PictureKept(
                        kept.sha256(), kept.widest().width(), kept.widest().height()))
                .build();
    }
}
