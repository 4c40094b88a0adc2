package org.goldenthread.web.pages.editor;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.goldenthread.core.letter.LetterPreviewing;
import org.goldenthread.web.pages.letters.LetterPages;

/** The newest words of a letter as it would be printed, with made-up values, for whoever may see a draft. */
@Path("editor/{id}/paper/{tag}")
public class PrintedPages {

    @Inject
    LetterPreviewing letters;

    @Inject
    Speaking speaking;

    @GET
    public Response paper(@PathParam("id") String id, @PathParam("tag") String tag) {
        return LetterPages.given(letters.pdf(Places.id(id), speaking.variant(tag)));
    }
}
