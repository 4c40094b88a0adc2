package org.goldenthread.web.pages.letters;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.goldenthread.core.letter.LetterId;
import org.goldenthread.core.letter.LetterReading;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** One letter as it was sent: as a page to read, and as the file that was laid out. */
@Path("letters/{id}")
public class LetterPages {

    @Inject
    LetterReading letters;

    @Inject
    LettersInWords words;

    @Inject
    Pages pages;

    @GET
    @Produces("text/html;charset=UTF-8")
    public View read(@PathParam("id") String id) {
        return new View("letters/one", words.sheet(pages.current(), letters.read(new LetterId(Addresses.id(id)))));
    }

    /** To be kept, under a name that gives nobody away. */
    @GET
    @Path("file")
    public Response file(@PathParam("id") String id) {
        return given(letters.pdf(new LetterId(Addresses.id(id))));
    }

    /** A letter as a file on its way to whoever reads it. */
    public static Response given(byte[] pdf) {
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\"")
                .header(HttpHeaders.CONTENT_LENGTH, pdf.length)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
