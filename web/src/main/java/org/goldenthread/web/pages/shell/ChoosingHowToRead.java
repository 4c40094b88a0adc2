package org.goldenthread.web.pages.shell;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Welsh or English, easy read or not: a link on every page, kept on the device, back to where the reader was. */
@Path("/")
public class ChoosingHowToRead {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @GET
    @Path("language/{tag}")
    public Response language(@PathParam("tag") String tag, @QueryParam("back") @Nullable String back) {
        Language language = Language.ofTag(tag).orElseThrow(NotFoundException::new);
        return backWith(Readers.LANGUAGE, language.tag(), back);
    }

    @GET
    @Path("easy-read/{choice}")
    public Response easyRead(@PathParam("choice") String choice, @QueryParam("back") @Nullable String back) {
        if (!choice.equals("on") && !choice.equals("off")) {
            throw new NotFoundException();
        }
        return backWith(Readers.EASY_READ, choice, back);
    }

    private static Response backWith(String name, String value, @Nullable String back) {
        NewCookie cookie = new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(A_YEAR)
                .secure(true)
                .httpOnly(true)
                .sameSite(SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(ours(back))).cookie(cookie).build();
    }

    /** Only ever back to a page of this portal: a path of plain letters, never another host. */
    static String ours(@Nullable String back) {
        return back != null && back.matches("/(?:[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*)?") ? back : "/";
    }
}
