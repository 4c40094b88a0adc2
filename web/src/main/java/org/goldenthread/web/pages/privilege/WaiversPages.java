package org.goldenthread.web.pages.privilege;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.privilege.WaiverReading;
import org.goldenthread.core.privilege.WaivingPrivilege;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What of a lawyer's advice somebody else may read, and letting one more person read one more paper. */
@Path("cases/{id}/waivers")
@Produces("text/html;charset=UTF-8")
public class WaiversPages {

    private static final Set<String> NEWS = Set.of("said", "confirmed", "back");

    @Inject
    WaiverReading reading;

    @Inject
    WaivingPrivilege waiving;

    @Inject
    CaseReading cases;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @GET
    public View list(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        CaseId caseId = new CaseId(Addresses.id(id));
        if (!reading.isForMe(caseId)) {
            throw new NotThere();
        }
        Page page = pages.current();
        @Nullable CaseHead head = page.reader().staff() ? heads.head(page, caseId, "waivers") : null;
        WaiversInWords words = new WaiversInWords(page, cases.child(caseId).knownAs());
        return new View(
                "privilege/waivers",
                new WaiversView(
                        head,
                        reading.in(caseId).stream().map(words::line).toList(),
                        reading.mine(caseId).isEmpty() ? null : "/cases/" + caseId.value() + "/waivers/new",
                        NEWS.contains(done) ? page.say("waiver.done." + done) : ""));
    }

    @GET
    @Path("new")
    public View ask(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        return sheet(caseId, choices(caseId), "", "", List.of());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response waive(
            @PathParam("id") String id,
            @FormParam("paper") @DefaultValue("") String paper,
            @FormParam("reader") @DefaultValue("") String reader) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        Choices there = choices(caseId);
        List<Link> wrong = new ArrayList<>();
        check(wrong, "paper", there.papers().containsKey(paper));
        check(wrong, "reader", there.readers().containsKey(reader));
        if (wrong.isEmpty()) {
            try {
                waiving.waive(new FileId(UUID.fromString(paper)), new ParticipationId(UUID.fromString(reader)));
                return Response.seeOther(URI.create("/cases/" + caseId.value() + "/waivers?done=said"))
                        .build();
            } catch (CannotBeDone not) {
                wrong.add(new Link("#q-reader", page.sayInOrder(not.textKey(), not.arguments())));
            }
        }
        return Response.status(422)
                .entity(sheet(caseId, there, paper, reader, wrong))
                .build();
    }

    private void check(List<Link> wrong, String name, boolean right) {
        if (!right) {
            wrong.add(new Link("#q-" + name, pages.current().say("ask.waiver." + name + ".wrong")));
        }
    }

    private View sheet(CaseId caseId, Choices there, String paper, String reader, List<Link> wrong) {
        Page page = pages.current();
        Ask ask = new Ask(page, "waiver");
        String back = "/cases/" + caseId.value() + "/waivers";
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("waiver.new"),
                        page.say("waiver.new"),
                        page.say("waiver.new.why"),
                        back + "/new",
                        back,
                        1,
                        1,
                        List.of(
                                ask.oneOf("paper", there.papers(), paper),
                                ask.oneOf("reader", there.readers(), reader)),
                        wrong,
                        "",
                        page.say("waiver.new.send"),
                        false,
                        false));
    }

    /**
     * What can be chosen, by its id.
     *
     * @param readers whoever could be let read one of the papers
     */
    private record Choices(Map<String, String> papers, Map<String, String> readers) {}

    /** @throws NotThere where there is no paper to choose */
    private Choices choices(CaseId caseId) {
        Page page = pages.current();
        InWords words = new InWords(page, cases.child(caseId).knownAs());
        Choices there = new Choices(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (FileLine paper : reading.mine(caseId)) {
            there.papers().put(paper.id().value().toString(), paper.name());
            waiving.readers(paper.id())
                    .forEach(one -> there.readers().put(one.part().id().value().toString(), named(page, words, one)));
        }
        if (there.papers().isEmpty()) {
            throw new NotThere();
        }
        return there;
    }

    private static String named(Page page, InWords words, WaivingPrivilege.Named one) {
        return page.say(
                "court.who",
                "name",
                one.knownAs(),
                "as",
                words.capacity(one.part().capacity()));
    }
}
