package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.login.SentForm;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/**
 * Writes one language of a thing, with the form of its type. What was typed is kept before anything is done with it, so that
 * a lost connection, a sign-out or somebody who was faster loses no word.
 */
@Path("editor/{id}/write/{tag}")
@Produces("text/html;charset=UTF-8")
public class WritingPages {

    private static final int CONFLICT = 409;
    private static final int UNFIT = 422;

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialHistory history;

    @Inject
    EditorialWriting writing;

    @Inject
    HalfWritten half;

    @Inject
    Speaking speaking;

    @Inject
    HttpServletRequest request;

    @PathParam("id")
    String id = "";

    @PathParam("tag")
    String tag = "";

    /** @param offer there where the words that came with the portal are taken up */
    @GET
    public View write(
            @QueryParam("more") @DefaultValue("") String more, @QueryParam("offer") @DefaultValue("no") String offer) {
        WritingInWords words = words();
        Optional<HalfWritten.Kept> kept = half.find(words.place());
        if (offer.equals("no")) {
            return kept.map(own -> words.kept(own, more)).orElseGet(() -> words.fresh(more));
        }
        JsonNode offered = offer();
        // what came with the portal comes again when asked for, and what they typed does not
        return kept.map(words::keptFirst).orElseGet(() -> words.offered(offered));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        WritingInWords words = words();
        SentWords answered = new SentWords(sent, words.type());
        if (answered.dropped()) {
            half.forget(words.place());
            return Places.to(Places.of(words.id()) + "?done=dropped");
        }
        if (answered.keepsOnly()) {
            return keep(words, answered);
        }
        half.keep(words.place(), answered.kept());
        if (answered.isStillRight()) {
            return still(words, answered);
        }
        if (answered.later()) {
            return Places.to(Places.of(words.id()) + "?done=kept");
        }
        return answered.stays() ? Places.to(words.here() + answered.more()) : save(words, answered);
    }

    /** What the page sends by itself may come late: after it was saved it would be words of before that. */
    private Response keep(WritingInWords words, SentWords answered) {
        if (words.isNewerThan(answered.seen())) {
            return Response.status(CONFLICT).build();
        }
        half.keep(words.place(), answered.kept());
        return Response.noContent().build();
    }

    @ShownAgain
    public View again() {
        WritingInWords words = words();
        return words.kept(new SentWords(SentForm.lists(request), words.type()).kept(), "");
    }

    private Response still(WritingInWords words, SentWords answered) {
        HalfWritten.Kept kept = answered.kept();
        try {
            writing.stillRight(words.id(), answered.seen(), variant(), kept.why());
            // what they typed beside it stays theirs
            if (words.isSaying(kept.answers())) {
                half.forget(words.place());
            }
            return Places.to(Places.of(words.id()) + "?done=still");
        } catch (CannotBeDone not) {
            return shown(CONFLICT, words().refused(kept, not));
        }
    }

    private Response save(WritingInWords words, SentWords answered) {
        HalfWritten.Kept kept = answered.kept();
        try {
            writing.write(words.id(), answered.seen(), variant(), words.shown(kept.answers()), kept.why());
            half.forget(words.place());
            return Places.to(
                    answered.looks() ? Places.preview(words.id(), variant()) : Places.of(words.id()) + "?done=saved");
        } catch (AnswersRejected rejected) {
            return shown(UNFIT, words.wrong(kept, rejected.errors()));
        } catch (CannotBeDone not) {
            // whoever was faster may have written since these words were made
            return shown(CONFLICT, words().refused(kept, not));
        }
    }

    private static Response shown(int status, View view) {
        return Response.status(status).entity(view).build();
    }

    private WritingInWords words() {
        EditorsDesk.Opened opened = desk.open(Places.id(id));
        if (!opened.mayWrite()) {
            throw new NotThere();
        }
        return new WritingInWords(
                speaking.words(),
                opened,
                speaking.type(opened.line().key()),
                variant(),
                speaking.variants(),
                history,
                speaking.pictures());
    }

    private VariantTag variant() {
        return speaking.variant(tag);
    }

    private JsonNode offer() {
        return history.offers(Places.id(id)).stream()
                .filter(one -> one.variant().equals(variant()))
                .findFirst()
                .map(EditorialHistory.OfferLine::body)
                .orElseThrow(NotThere::new);
    }
}
