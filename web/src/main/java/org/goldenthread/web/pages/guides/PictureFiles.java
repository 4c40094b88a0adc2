package org.goldenthread.web.pages.guides;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.PictureShowing;
import org.goldenthread.core.editorial.PictureShowing.Shown;

/**
 * The bytes of pictures. Whoever has them may keep them for an hour on their own device, however soon the picture ends: a
 * lifetime that told of an end would tell of a schedule. Nothing in between keeps them (RFC 9111, 5.2.2.7), which would give a
 * withdrawn picture to new readers; and after the hour the server is asked, by the tag, whether it is still out.
 */
@Path("media/{sha256}/{width}")
public class PictureFiles {

    private static final String FOR_AN_HOUR = "private, max-age=3600, must-revalidate";
    private static final String FOR_THE_DESK = "private, no-store";

    @Inject
    PictureShowing showing;

    @GET
    public Response read(
            @PathParam("sha256") String sha256,
            @PathParam("width") String width,
            @Context Request request,
            @Context HttpServletResponse response) {
        Shown shown = showing.open(sha256, number(width));
        EntityTag tag = new EntityTag(shown.rendition().sha256());
        // the door has said already that nothing here is to be kept
        response.setHeader(HttpHeaders.CACHE_CONTROL, shown.out() ? FOR_AN_HOUR : FOR_THE_DESK);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        if (same != null) {
            return same.tag(tag).build();
        }
        return Response.ok(shown.bytes())
                .tag(tag)
                .type(shown.rendition().kind().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, shown.rendition().size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static int number(String width) {
        if (!width.matches("[1-9][0-9]{0,3}")) {
            throw new NotThere();
        }
        return Integer.parseInt(width);
    }
}
