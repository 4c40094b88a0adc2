package org.goldenthread.web.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.api.shell.KnownPeople;
import org.goldenthread.web.api.shell.KnownPeople.Known;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.goldenthread.workflows.conference.FilesForTheFamily;
import org.jspecify.annotations.Nullable;

/** {@code /cases/{id}/files}: the files of a case that the bearer may know of, and a new one. */
@Path("cases/{id}/files")
@ApplicationScoped
@Produces("application/json")
public class CaseFilesResource {

    private static final int PAGE = 50;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading reading;

    @Inject
    FilesForTheFamily forTheFamily;

    @Inject
    KnownPeople people;

    @Inject
    Acting acting;

    /** Newest first; {@code next} goes into {@code before} for the next page, and is absent on the last. */
    public record Files(List<FileShown> items, @Nullable UUID next) {}

    /** One file, without its bytes; {@code size} in bytes, and who brought it, where the bearer may know of them. */
    public record FileShown(
            UUID id,
            String name,
            String mediaType,
            long size,
            Instant at,
            @Nullable UUID by,
            Compartment compartment,
            Label label) {

        static FileShown of(FileLine line, Known known) {
            return new FileShown(
                    line.id().value(),
                    line.name(),
                    line.kind().mediaType(),
                    line.size(),
                    line.at(),
                    known.id(line.by()),
                    line.compartment(),
                    line.label());
        }
    }

    /** What came of sending a file. */
    public record Received(UUID id) {}

    @GET
    public Files list(@PathParam("id") CaseId caseId, @QueryParam("before") @Nullable FileId before) {
        Known known = people.in(caseId);
        List<FileShown> lines = reading.inCase(caseId, before).stream()
                .map(line -> FileShown.of(line, known))
                .toList();
        return new Files(lines, lines.size() < PAGE ? null : lines.get(PAGE - 1).id());
    }

    /** The body is the file itself, its media type in Content-Type. The same file sent again is the file that is there. */
    @POST
    @Consumes("*/*")
    public Response send(
            @PathParam("id") CaseId caseId,
            @QueryParam("name") @Nullable String name,
            @QueryParam("compartment") @Nullable String compartment,
            @QueryParam("label") @Nullable String label,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            InputStream bytes) {
        if (name == null || name.isBlank() || name.length() > 500) {
            throw new NotUnderstood("Give the file a name of at most 500 characters: ?name=letter.pdf");
        }
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        Compartment room = named(Compartment.class, compartment, "compartment");
        Label high = named(Label.class, label, "label");
        String media = type == null ? "" : type;
        FileId id = room == Compartment.SHARED && forTheFamily.mineWait(caseId)
                ? keeping.receiveWaiting(AccessStamp.of(caseId, Compartment.COORDINATION, high, me), name, media, bytes)
                : keeping.receive(AccessStamp.writtenBy(me, caseId, room, high), name, media, bytes);
        return Response.created(URI.create("files/" + id.value()))
                .entity(new Received(id.value()))
                .build();
    }

    private static <E extends Enum<E>> E named(Class<E> type, @Nullable String name, String what) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new NotUnderstood("Say which " + what + ": one of " + List.of(type.getEnumConstants()) + ".");
    }
}
