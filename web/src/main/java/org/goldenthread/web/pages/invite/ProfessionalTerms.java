package org.goldenthread.web.pages.invite;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.PostHolder;
import org.goldenthread.core.casefile.PostsToChoose;
import org.goldenthread.core.casefile.ProfessionalPart;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.InvitingProfessionals;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** What somebody with a post is brought in for, on what that rests, and until when. */
@Path("cases/{id}/bring/professional/{as}/{agency}/{person}")
@Produces("text/html;charset=UTF-8")
public class ProfessionalTerms {

    @Inject
    InvitingProfessionals inviting;

    @Inject
    PostsToChoose posts;

    @Inject
    CaseReading cases;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(
            @PathParam("id") String id,
            @PathParam("as") String as,
            @PathParam("agency") String agency,
            @PathParam("person") String person) {
        return show(chosen(id, as, agency, person), new MultivaluedHashMap<>());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object invite(
            @PathParam("id") String id,
            @PathParam("as") String as,
            @PathParam("agency") String agency,
            @PathParam("person") String person,
            MultivaluedMap<String, String> sent) {
        Chosen chosen = chosen(id, as, agency, person);
        TermsQuestions asked = questions(chosen, sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return sheet(chosen, asked, wrong);
        }
        try {
            String part = inviting.invite(
                            chosen.caseId(), asked.professional(chosen.holder().person(), chosen.agency()))
                    .value()
                    .toString();
            return Response.seeOther(
                            URI.create(BringingSheets.of(chosen.caseId()) + "/people/" + part + "?done=invited"))
                    .build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return sheet(chosen, asked, List.of(new Link(stands(not, chosen, asked), why)));
        }
    }

    /** Where to put it right: somebody who takes part already is no answer to any question, and stands among those involved. */
    private static String stands(CannotBeDone not, Chosen chosen, TermsQuestions asked) {
        return not.textKey().equals("cannot.participation.already-there")
                ? BringingSheets.of(chosen.caseId()) + "/people"
                : asked.box();
    }

    @ShownAgain
    public View again(
            @PathParam("id") String id,
            @PathParam("as") String as,
            @PathParam("agency") String agency,
            @PathParam("person") String person) {
        return show(chosen(id, as, agency, person), SentBoxes.of(request));
    }

    private View show(Chosen chosen, MultivaluedMap<String, String> sent) {
        return sheet(chosen, questions(chosen, sent), List.of());
    }

    private TermsQuestions questions(Chosen chosen, MultivaluedMap<String, String> sent) {
        return new TermsQuestions(
                pages.current(), chosen.capacity(), parents(chosen), givers(chosen), clock.today(), sent);
    }

    /** Whom somebody can act for: parents of whom the reader knows. */
    private Map<String, String> parents(Chosen chosen) {
        return ProfessionalPart.actsForSomebody(chosen.capacity())
                ? those(chosen, part -> part.capacity() == Capacity.PARENT || part.capacity() == Capacity.PARENT_APART)
                : Map.of();
    }

    /** Who can say yes about the child, as far as the reader knows of them. */
    private Givers givers(Chosen chosen) {
        if (!ProfessionalPart.bases(chosen.capacity()).contains(LegalBasis.CONSENT)) {
            return Givers.NOBODY;
        }
        Set<PersonId> allowed = inviting.givers(chosen.caseId());
        return new Givers(
                those(chosen, part -> allowed.contains(part.person())),
                those(chosen, part -> part.capacity() == Capacity.CHILD).keySet());
    }

    private Map<String, String> those(Chosen chosen, Predicate<Part> wanted) {
        Map<String, String> people = new LinkedHashMap<>();
        cases.people(chosen.caseId(), pages.current().language()).stream()
                .filter(one -> wanted.test(one.part()))
                .filter(one -> clock.now().isBefore(one.part().until()))
                .forEach(one -> people.put(one.part().person().value().toString(), one.knownAs()));
        return people;
    }

    private View sheet(Chosen chosen, TermsQuestions asked, List<Link> errors) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("bring.title"),
                        page.say("bring.terms.heading", "name", chosen.holder().fullName()),
                        page.say("bring.terms.why"),
                        chosen.before() + "/" + chosen.holder().person().value(),
                        chosen.before(),
                        1,
                        1,
                        asked.all(),
                        errors,
                        "",
                        page.say("bring.send"),
                        false,
                        false));
    }

    private Chosen chosen(String id, String as, String agency, String person) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Capacity capacity = BringingProfessionals.capacity(as);
        guard.require(capacity.toBringIn(), caseId);
        AgencyId agencyId = new AgencyId(Addresses.id(agency));
        PersonId who = new PersonId(Addresses.id(person));
        PostHolder holder = posts.holders(caseId, capacity, agencyId).stream()
                .filter(one -> one.person().equals(who))
                .findFirst()
                .orElseThrow(NotThere::new);
        return new Chosen(caseId, capacity, agencyId, holder);
    }

    /** What the pages before have asked. */
    private record Chosen(CaseId caseId, Capacity capacity, AgencyId agency, PostHolder holder) {

        String before() {
            return BringingSheets.of(caseId) + "/bring/professional/" + BringingProfessionals.name(capacity) + "/"
                    + agency.value();
        }
    }
}
