package org.goldenthread.web.pages.papers;

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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileRefused;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.tripwire.KeptSafe;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.FilesForTheFamily;
import org.jspecify.annotations.Nullable;

/** Bringing a file to a case: into which room is chosen first, and only rooms that the sender may add to are offered. */
@Path("cases/{id}/papers/add")
@Produces("text/html;charset=UTF-8")
public class BringingFiles {

    private static final List<Compartment> ROOMS = List.of(Compartment.SHARED, Compartment.PROFESSIONALS);

    @Inject
    FileKeeping keeping;

    @Inject
    FilesForTheFamily forTheFamily;

    @Inject
    Acting acting;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(new CaseId(Addresses.id(id)), "", List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object bring(
            @PathParam("id") String id,
            @FormParam("room") @Nullable String room,
            @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        String chosen = room == null ? "" : room;
        Optional<AccessStamp> into = rooms(caseId)
                .filter(one -> name(one).equals(chosen))
                .findFirst()
                .flatMap(one -> place(caseId, one));
        String fileName = file == null ? "" : file.getFileName().orElse("");
        if (into.isEmpty() || file == null || fileName.isBlank()) {
            Link wrong = into.isEmpty()
                    ? new Link("#q-room", page.say("ask.file.room.wrong"))
                    : new Link("#q-file", page.say("ask.file.file.wrong"));
            return sheet(caseId, chosen, List.of(wrong));
        }
        try (InputStream bytes = file.getContent()) {
            String type = file.getMediaType().toString();
            AccessStamp place = into.get();
            if (place.compartment() == Compartment.COORDINATION) {
                keeping.receiveWaiting(place, fileName, type, bytes);
            } else {
                keeping.receive(place, fileName, type, bytes);
            }
        } catch (FileRefused refused) {
            return sheet(
                    caseId,
                    chosen,
                    List.of(new Link("#q-file", page.sayInOrder(refused.textKey(), refused.arguments()))));
        } catch (KeptSafe safe) {
            return sheet(
                    caseId, chosen, List.of(new Link("#q-file", page.sayInOrder(safe.textKey(), safe.arguments()))));
        }
        return Response.seeOther(URI.create("/cases/" + caseId.value() + "/papers"))
                .build();
    }

    private View sheet(CaseId caseId, String room, List<Link> errors) {
        List<Compartment> rooms = rooms(caseId).toList();
        if (rooms.isEmpty()) {
            guard.require(Action.ADD, file(AccessStamp.in(caseId, Compartment.SHARED, Label.SENSITIVE)));
        }
        Page page = pages.current();
        Ask ask = new Ask(page, "file");
        Question file = ask.file("file");
        String back = "/cases/" + caseId.value() + "/papers";
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("files.add"),
                        page.say("files.add"),
                        page.say("files.add.why"),
                        back + "/add",
                        back,
                        1,
                        1,
                        List.of(
                                ask.oneOf(
                                        "room",
                                        rooms.stream().map(BringingFiles::name).toList(),
                                        room),
                                file),
                        errors,
                        "",
                        page.say("files.add.send"),
                        false,
                        true));
    }

    private Stream<Compartment> rooms(CaseId caseId) {
        return ROOMS.stream().filter(room -> place(caseId, room).isPresent());
    }

    /**
     * What is for everybody waits with the coordinator, as the sender's own, until the family's information is shared. Else
     * it is handled as carefully as the sender's part reaches; among professionals some bring only what is theirs.
     */
    private Optional<AccessStamp> place(CaseId caseId, Compartment room) {
        PersonId me = Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
        Stream<AccessStamp> places = room == Compartment.SHARED && forTheFamily.mineWait(caseId)
                ? Stream.of(AccessStamp.of(caseId, Compartment.COORDINATION, Label.SENSITIVE, me))
                : Stream.of(
                        AccessStamp.in(caseId, room, Label.SENSITIVE),
                        AccessStamp.of(caseId, room, Label.SENSITIVE, me),
                        AccessStamp.in(caseId, room, Label.OFFICIAL));
        return places.filter(place -> guard.allows(Action.ADD, file(place))).findFirst();
    }

    private static Subject file(AccessStamp place) {
        return new Subject(SubjectKind.FILE, FileId.next().value(), place);
    }

    private static String name(Compartment room) {
        return room == Compartment.SHARED ? "shared" : "professionals";
    }
}
