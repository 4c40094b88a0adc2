package org.goldenthread.web.pages.letters;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.letter.LetterId;
import org.goldenthread.core.letter.LetterView;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The letters that were sent in one case, as far as the reader finds them: to whom, when, and in which language. */
@AtOneLook
@Path("cases/{id}/letters")
@Produces("text/html;charset=UTF-8")
public class CaseLetterPages {

    @Inject
    LettersInWords words;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @GET
    public View letters(@PathParam("id") String id, @QueryParam("after") @Nullable String after) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        Portion<LetterView> letters = words.ofCase(caseId, after == null ? null : new LetterId(Addresses.id(after)));
        LetterView last = letters.last();
        return new View(
                "letters/all",
                new LettersView(
                        heads.head(page, caseId, "papers"),
                        words.rows(page, caseId, letters.shown()),
                        last == null
                                ? null
                                : "/cases/" + caseId.value() + "/letters?after="
                                        + last.id().value()));
    }
}
