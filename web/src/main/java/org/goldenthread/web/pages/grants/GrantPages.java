package org.goldenthread.web.pages.grants;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.casefile.GrantOrigin;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.OverseeingGrants;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.casefile.PersonRow;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** Who has access to a case, until when and why; ending it takes a reason. For whoever answers for the case. */
@AtOneLook
@Path("cases/{id}/grants")
@Produces("text/html;charset=UTF-8")
public class GrantPages {

    @Inject
    OverseeingGrants grants;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View list(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        return list(new CaseId(Addresses.id(id)), List.of(), "", done(done));
    }

    @POST
    @Path("{part}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object end(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @FormParam("because") @DefaultValue("") String because) {
        CaseId caseId = new CaseId(Addresses.id(id));
        ParticipationId ending = new ParticipationId(Addresses.id(part));
        try {
            grants.end(caseId, ending, because);
            return Response.seeOther(URI.create("/cases/" + caseId.value() + "/grants?done=ended"))
                    .build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return list(caseId, List.of(new Link("#" + box(ending), why)), because, "");
        }
    }

    private static String done(String what) {
        return switch (what) {
            case "ended" -> "grants.done";
            case "born" -> "born.done";
            case "born-waits" -> "born.waits.done";
            case "born-kept" -> "born.kept";
            case "offered" -> "transfer.done";
            case "kept" -> "transfer.back.done";
            case "adopter" -> "invite.sent";
            default -> "";
        };
    }

    private View list(CaseId caseId, List<Link> errors, String said, String done) {
        Page page = pages.current();
        CaseHead head = heads.head(page, caseId, "grants");
        InWords words = new InWords(page, head.child());
        Instant now = clock.now();
        return new View(
                "grants/list",
                new GrantsView(
                        head,
                        grants.inForce(caseId, page.language()).stream()
                                .map(one -> line(page, caseId, one, words.row(one, now), errors, said))
                                .toList(),
                        errors,
                        done.isEmpty() ? "" : page.say(done)));
    }

    private static GrantsView.Line line(
            Page page, CaseId caseId, Involved one, PersonRow row, List<Link> errors, String said) {
        ParticipationId part = one.part().id();
        String wrong = errors.stream()
                .filter(error -> error.href().equals("#" + box(part)))
                .map(Link::words)
                .findFirst()
                .orElse("");
        return new GrantsView.Line(
                row,
                page.say(WordKey.of("grants.origin", GrantOrigin.of(one.part()))),
                one.part().capacity().independent()
                        ? ""
                        : "/cases/" + caseId.value() + "/grants/" + part.value() + "/end",
                box(part),
                wrong.isEmpty() ? "" : said,
                wrong);
    }

    private static String box(ParticipationId part) {
        return "because-" + part.value();
    }
}
