package org.goldenthread.web.pages.court;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.court.ProceedingsLine;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileRefused;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.core.tripwire.KeptSafe;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** Brings a paper before the court: into which proceedings, and whose it is. */
@Path("cases/{id}/court/file")
@Produces("text/html;charset=UTF-8")
public class FilingPages {

    private static final List<String> ORIGINS =
            Stream.of(PaperOrigin.values()).map(Enum::name).toList();

    @Inject
    FileKeeping keeping;

    @Inject
    GoingToCourt going;

    @Inject
    CourtReading reading;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(new CaseId(Addresses.id(id)), new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object bring(
            @PathParam("id") String id,
            @FormParam("proceedings") @Nullable String proceedings,
            @FormParam("origin") @Nullable String origin,
            @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        CaseId caseId = new CaseId(Addresses.id(id));
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("proceedings", proceedings == null ? "" : proceedings);
        sent.putSingle("origin", origin == null ? "" : origin);
        Typed typed = new Typed(pages.current(), "filing", sent);
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "proceedings", "", open(caseId).containsKey(typed.said("proceedings")));
        typed.check(wrong, "origin", "", ORIGINS.contains(typed.said("origin")));
        typed.check(
                wrong,
                "file",
                "",
                file != null && !file.getFileName().orElse("").isBlank());
        if (wrong.isEmpty() && file != null) {
            wrong = kept(caseId, typed, file);
        }
        return wrong.isEmpty()
                ? Response.seeOther(URI.create("/cases/" + caseId.value() + "/court?done=brought"))
                        .build()
                : sheet(caseId, sent, wrong);
    }

    private List<Link> kept(CaseId caseId, Typed typed, EntityPart file) throws IOException {
        try (InputStream bytes = file.getContent()) {
            FileId brought = keeping.receive(
                    AccessStamp.in(caseId, Compartment.COURT, Label.SENSITIVE),
                    file.getFileName().orElse(""),
                    file.getMediaType().toString(),
                    bytes);
            going.file(
                    new ProceedingsId(UUID.fromString(typed.said("proceedings"))),
                    brought,
                    PaperOrigin.valueOf(typed.said("origin")));
            return List.of();
        } catch (FileRefused refused) {
            return List.of(new Link("#q-file", pages.current().sayInOrder(refused.textKey(), refused.arguments())));
        } catch (KeptSafe safe) {
            return List.of(new Link("#q-file", pages.current().sayInOrder(safe.textKey(), safe.arguments())));
        } catch (CannotBeDone not) {
            return typed.because(not, "proceedings");
        }
    }

    private View sheet(CaseId caseId, MultivaluedMap<String, String> sent, List<Link> wrong) {
        Map<String, String> open = open(caseId);
        if (open.isEmpty()) {
            throw new NotThere();
        }
        Page page = pages.current();
        Typed typed = new Typed(page, "filing", sent);
        Ask ask = new Ask(page, "filing");
        Map<String, String> origins = new LinkedHashMap<>();
        ORIGINS.forEach(
                origin -> origins.put(origin, page.say(WordKey.of("court.origin", PaperOrigin.valueOf(origin)))));
        String court = "/cases/" + caseId.value() + "/court";
        return new View(
                "form/sheet",
                new CourtSheet(page, "filing")
                        .asks(
                                court + "/file",
                                court,
                                List.of(
                                        ask.oneOf("proceedings", open, typed.said("proceedings")),
                                        ask.oneOf("origin", origins, typed.said("origin")),
                                        ask.file("file")),
                                wrong,
                                true));
    }

    /** Proceedings that go on and that the reader may bring papers into, as they are called. */
    private Map<String, String> open(CaseId caseId) {
        Page page = pages.current();
        Map<String, String> open = new LinkedHashMap<>();
        for (ProceedingsLine line : reading.board(caseId).proceedings()) {
            if (line.goOn() && guard.allows(Action.ADD, line.id())) {
                String kind = page.say(WordKey.of("court.kind", line.kind()));
                open.put(
                        line.id().value().toString(),
                        page.say("court.proceedings.named", "kind", kind, "number", line.number()));
            }
        }
        return open;
    }
}
