package org.goldenthread.web.pages.editor;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.pages.guides.PictureView;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The pictures of the desk: all of them, and bringing one: first its bytes, then what it shows in each language. */
@Path("editor/pictures")
@Produces("text/html;charset=UTF-8")
public class PicturePages {

    static final String HERE = Places.DESK + "/pictures";
    private static final String ADD = HERE + "/add";
    private static final int MOST = 24;
    private static final int THUMB = 320;
    private static final int UNFIT = 422;

    @Inject
    EditorsDesk desk;

    @Inject
    PictureLibrary library;

    @Inject
    PictureArrivals arrivals;

    @Inject
    FormValidation validation;

    @Inject
    Speaking speaking;

    @Inject
    HttpServletRequest request;

    @GET
    public View all(
            @QueryParam("without") @DefaultValue("") String without,
            @QueryParam("after") @DefaultValue("") String after) {
        if (!desk.isThere()) {
            throw new NotThere();
        }
        EditorWords words = speaking.words();
        VariantTag missing = speaking.variants().named(without).orElse(null);
        EditorialId from = after.isEmpty() ? null : Places.id(after);
        Portion<PictureLibrary.Line> shown = Portion.of(library.list(missing, from, MOST + 1), MOST);
        PictureLibrary.Line last = shown.last();
        return new View(
                "editor/pictures",
                new PicturesView(
                        shown.shown().stream().map(line -> row(words, line)).toList(),
                        languages(words, missing),
                        desk.mayBegin() ? ADD : null,
                        last == null
                                ? null
                                : HERE + "?after=" + last.line().id().value()
                                        + (missing == null ? "" : "&without=" + missing)));
    }

    private static PicturesView.Row row(EditorWords words, PictureLibrary.Line line) {
        return new PicturesView.Row(
                Places.of(line.line().id()),
                line.line().title(),
                PictureFields.file(line.words())
                        .map(file -> PictureView.address(file, THUMB))
                        .orElse(""),
                line.words().path("alt").asText(words.page().say("editor.pictures.silent")),
                words.stage(line.line().stage()),
                words.lacks(line.line().variants()));
    }

    /** Of the plain ones: whoever reads easy words looks at the same picture. */
    private List<DeskView.Option> languages(EditorWords words, @Nullable VariantTag chosen) {
        Stream<DeskView.Option> each = speaking.variants().all().stream()
                .filter(tag -> !tag.easy())
                .map(tag -> new DeskView.Option(
                        tag.value(),
                        words.page().say("editor.pictures.without", "language", words.variant(tag)),
                        tag.equals(chosen)));
        DeskView.Option all = new DeskView.Option("", words.page().say("editor.pictures.all"), chosen == null);
        return Stream.concat(Stream.of(all), each).toList();
    }

    @GET
    @Path("add")
    public View ask() {
        mustBeAllowed();
        return arrivals.ask(ADD, HERE, List.of());
    }

    @POST
    @Path("add")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object bring(@FormParam("file") @Nullable EntityPart file) throws IOException {
        mustBeAllowed();
        PictureArrivals.Arrived arrived = arrivals.receive(file);
        return arrived.picture() == null
                ? Response.status(UNFIT)
                        .entity(arrivals.ask(ADD, HERE, arrived.wrong()))
                        .build()
                : Places.to(ADD + "/" + arrived.picture());
    }

    @GET
    @Path("add/{sha256}")
    public View words(@PathParam("sha256") String sha256) {
        return sheet(sha256, new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    @Path("add/{sha256}")
    public View wordsAgain(@PathParam("sha256") String sha256) {
        return sheet(sha256, SentBoxes.of(request), List.of());
    }

    @POST
    @Path("add/{sha256}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("sha256") String sha256, MultivaluedMap<String, String> sent) {
        mustBeAllowed();
        PictureQuestions asked = asked(sha256, sent);
        List<Link> wrong = new ArrayList<>(asked.wrong(validation));
        if (wrong.isEmpty()) {
            try {
                return Places.to(Places.of(library.begin(asked.words(), "")) + "?done=saved");
            } catch (AnswersRejected swept) {
                // it waited so long for its words that it is gone
                return Places.to(ADD);
            }
        }
        return Response.status(UNFIT).entity(sheet(sha256, sent, wrong)).build();
    }

    private View sheet(String sha256, MultivaluedMap<String, String> sent, List<Link> wrong) {
        mustBeAllowed();
        return new View("form/sheet", asked(sha256, sent).sheet(ADD + "/" + sha256, ADD, wrong));
    }

    private PictureQuestions asked(String sha256, MultivaluedMap<String, String> sent) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new NotThere();
        }
        return new PictureQuestions(speaking.words(), speaking.picture(), speaking.variants(), sha256, sent);
    }

    private void mustBeAllowed() {
        if (!desk.mayBegin()) {
            throw new NotThere();
        }
    }
}
