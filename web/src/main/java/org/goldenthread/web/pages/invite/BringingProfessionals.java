package org.goldenthread.web.pages.invite;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.PostsToChoose;
import org.goldenthread.core.casefile.ProfessionalPart;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Finds somebody who works with the family by their post: as what, from which agency, and who it is. */
@Path("cases/{id}/bring/professional")
@Produces("text/html;charset=UTF-8")
public class BringingProfessionals {

    @Inject
    PostsToChoose posts;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @GET
    public View asWhat(@PathParam("id") String id) {
        return asWhat(mine(id), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object asThis(@PathParam("id") String id, @FormParam("as") @DefaultValue("") String as) {
        CaseId caseId = mine(id);
        return capacities(caseId).containsKey(as) ? on(at(caseId) + "/" + as) : asWhat(caseId, List.of(wrong("as")));
    }

    @ShownAgain
    public View asWhatAgain(@PathParam("id") String id) {
        return asWhat(mine(id), List.of());
    }

    @GET
    @Path("{as}")
    public View whose(@PathParam("id") String id, @PathParam("as") String as) {
        return whose(mine(id), capacity(as), List.of());
    }

    @POST
    @Path("{as}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object ofThis(
            @PathParam("id") String id,
            @PathParam("as") String as,
            @FormParam("agency") @DefaultValue("") String agency) {
        CaseId caseId = mine(id);
        Capacity capacity = capacity(as);
        return agencies(caseId, capacity).containsKey(agency)
                ? on(at(caseId) + "/" + as + "/" + agency)
                : whose(caseId, capacity, List.of(wrong("agency")));
    }

    @ShownAgain
    @Path("{as}")
    public View whoseAgain(@PathParam("id") String id, @PathParam("as") String as) {
        return whose(mine(id), capacity(as), List.of());
    }

    @GET
    @Path("{as}/{agency}")
    public View who(@PathParam("id") String id, @PathParam("as") String as, @PathParam("agency") String agency) {
        return who(mine(id), capacity(as), new AgencyId(Addresses.id(agency)), List.of());
    }

    @POST
    @Path("{as}/{agency}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object thisOne(
            @PathParam("id") String id,
            @PathParam("as") String as,
            @PathParam("agency") String agency,
            @FormParam("person") @DefaultValue("") String person) {
        CaseId caseId = mine(id);
        Capacity capacity = capacity(as);
        AgencyId agencyId = new AgencyId(Addresses.id(agency));
        return holders(caseId, capacity, agencyId).containsKey(person)
                ? on(at(caseId) + "/" + as + "/" + agencyId.value() + "/" + person)
                : who(caseId, capacity, agencyId, List.of(wrong("person")));
    }

    @ShownAgain
    @Path("{as}/{agency}")
    public View whoAgain(@PathParam("id") String id, @PathParam("as") String as, @PathParam("agency") String agency) {
        return who(id, as, agency);
    }

    private View asWhat(CaseId caseId, List<Link> errors) {
        Question as = ask().fromList("as", capacities(caseId), "");
        return sheet("bring.professional.why", at(caseId), BringingSheets.of(caseId) + "/bring", as, errors);
    }

    private View whose(CaseId caseId, Capacity capacity, List<Link> errors) {
        Map<String, String> agencies = agencies(caseId, capacity);
        String here = at(caseId) + "/" + name(capacity);
        return sheet(
                agencies.isEmpty() ? "bring.nobody" : "bring.agency.why",
                here,
                at(caseId),
                ask().fromList("agency", agencies, ""),
                errors);
    }

    private View who(CaseId caseId, Capacity capacity, AgencyId agency, List<Link> errors) {
        String before = at(caseId) + "/" + name(capacity);
        Map<String, String> holders = holders(caseId, capacity, agency);
        return sheet(
                holders.isEmpty() ? "bring.nobody" : "bring.person.why",
                before + "/" + agency.value(),
                before,
                ask().fromList("person", holders, ""),
                errors);
    }

    private View sheet(String why, String here, String back, Question question, List<Link> errors) {
        return BringingSheets.sheet(pages.current(), why, here, back, List.of(question), errors, "bring.go-on");
    }

    private Map<String, String> capacities(CaseId caseId) {
        Page page = pages.current();
        Map<String, String> offered = new LinkedHashMap<>();
        ProfessionalPart.capacities().stream()
                .filter(capacity -> guard.allows(capacity.toBringIn(), caseId))
                .forEach(capacity -> offered.put(name(capacity), page.say(WordKey.of("capacity", capacity))));
        return offered;
    }

    private Map<String, String> agencies(CaseId caseId, Capacity capacity) {
        Map<String, String> named = new LinkedHashMap<>();
        posts.agencies(caseId, capacity, pages.current().language()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(agency -> named.put(agency.getKey().value().toString(), agency.getValue()));
        return named;
    }

    private Map<String, String> holders(CaseId caseId, Capacity capacity, AgencyId agency) {
        Map<String, String> named = new LinkedHashMap<>();
        posts.holders(caseId, capacity, agency)
                .forEach(holder -> named.put(
                        holder.person().value().toString(),
                        holder.team() == null ? holder.fullName() : holder.fullName() + ", " + holder.team()));
        return named;
    }

    private CaseId mine(String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        guard.require(Action.INVITE, caseId);
        return caseId;
    }

    private Ask ask() {
        return new Ask(pages.current(), "bring");
    }

    private Link wrong(String question) {
        return new Link("#q-" + question, pages.current().say("ask.bring." + question + ".wrong"));
    }

    /** The capacity as it stands in an address. */
    static Capacity capacity(String written) {
        return ProfessionalPart.capacities().stream()
                .filter(capacity -> name(capacity).equals(written))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Response on(String next) {
        return Response.seeOther(URI.create(next)).build();
    }

    private static String at(CaseId caseId) {
        return BringingSheets.of(caseId) + "/bring/professional";
    }
}
