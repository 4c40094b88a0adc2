package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.login.SentForm;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Begins something new: first what it is and what its address is to be, then its words in the language that all is written in. */
@Path("editor/new")
@Produces("text/html;charset=UTF-8")
public class NewThingPages {

    private static final String HERE = Places.DESK + "/new";
    private static final int UNFIT = 422;

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialWriting writing;

    @Inject
    HalfWritten half;

    @Inject
    Speaking speaking;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask() {
        return naming(new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View askAgain() {
        return naming(SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response name(MultivaluedMap<String, String> sent) {
        NamingQuestions asked = naming(sent);
        List<Link> wrong = asked.wrong();
        return wrong.isEmpty()
                ? Places.to(here(asked.key()))
                : Response.status(UNFIT).entity(naming(sent, wrong)).build();
    }

    @GET
    @Path("{type}/{key}")
    public View write(
            @PathParam("type") String type,
            @PathParam("key") String key,
            @QueryParam("more") @DefaultValue("") String more) {
        EditorialKey wanted = key(type, key);
        HalfWritten.Kept kept = half.find(HalfWritten.Place.of(wanted))
                .orElseGet(() -> new HalfWritten.Kept(JsonNodeFactory.instance.objectNode(), "", 0));
        return writing(sheet(wanted).of(wanted.name(), kept.answers(), kept.why(), List.of(), more));
    }

    @ShownAgain
    @Path("{type}/{key}")
    public View writeAgain(@PathParam("type") String type, @PathParam("key") String key) {
        EditorialKey wanted = key(type, key);
        HalfWritten.Kept kept = new SentWords(SentForm.lists(request), speaking.type(wanted)).kept();
        return writing(sheet(wanted).of(wanted.name(), kept.answers(), kept.why(), List.of(), ""));
    }

    @POST
    @Path("{type}/{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(
            @PathParam("type") String type, @PathParam("key") String key, MultivaluedMap<String, String> sent) {
        EditorialKey wanted = key(type, key);
        SentWords answered = new SentWords(sent, speaking.type(wanted));
        half.keep(HalfWritten.Place.of(wanted), answered.kept());
        if (answered.keepsOnly()) {
            return Response.noContent().build();
        }
        if (answered.later() || answered.stays()) {
            return Places.to(answered.later() ? Places.DESK + "?done=kept" : here(wanted) + answered.more());
        }
        return begin(wanted, answered.kept());
    }

    private Response begin(EditorialKey wanted, HalfWritten.Kept kept) {
        try {
            EditorialId id = writing.begin(wanted, speaking.variants().reference(), kept.answers(), kept.why());
            half.forget(HalfWritten.Place.of(wanted));
            return Places.to(Places.of(id) + "?done=saved");
        } catch (AnswersRejected rejected) {
            Sheet again = sheet(wanted).of(wanted.name(), kept.answers(), kept.why(), rejected.errors(), "");
            return Response.status(UNFIT).entity(writing(again)).build();
        } catch (CannotBeDone not) {
            Sheet again = sheet(wanted).refused(wanted.name(), kept, not);
            return Response.status(UNFIT).entity(writing(again)).build();
        }
    }

    private View writing(Sheet sheet) {
        EditorWords words = speaking.words();
        String language = words.variant(speaking.variants().reference());
        return new View("editor/write", new WritingView(sheet, language, "", false, List.of(), "", null, 0, 0, false));
    }

    private WordsSheet sheet(EditorialKey wanted) {
        return new WordsSheet(speaking.words().page(), speaking.type(wanted), here(wanted), HERE, speaking.pictures());
    }

    private View naming(MultivaluedMap<String, String> sent, List<Link> wrong) {
        mustBeAllowed();
        Page page = speaking.words().page();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("editor.new.heading"),
                        "",
                        HERE,
                        Places.DESK,
                        1,
                        1,
                        naming(sent).all(),
                        wrong,
                        "",
                        page.say("form.continue"),
                        false,
                        false));
    }

    private NamingQuestions naming(MultivaluedMap<String, String> sent) {
        return new NamingQuestions(speaking.words(), speaking.typesToBegin(), sent);
    }

    private EditorialKey key(String type, String key) {
        mustBeAllowed();
        EditorialKey wanted = EditorialKey.asked(type, key).orElseThrow(NotThere::new);
        if (speaking.types().stream().noneMatch(one -> one.key().equals(wanted.type()))) {
            throw new NotThere();
        }
        return wanted;
    }

    private void mustBeAllowed() {
        if (!desk.mayBegin()) {
            throw new NotThere();
        }
    }

    private static String here(EditorialKey key) {
        return HERE + "/" + key.type() + "/" + key.name();
    }
}
