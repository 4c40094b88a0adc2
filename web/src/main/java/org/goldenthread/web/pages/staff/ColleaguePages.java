package org.goldenthread.web.pages.staff;

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
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CasesLeftBehind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.AgencyStaff;
import org.goldenthread.core.people.Staffing;
import org.goldenthread.web.login.StaffAccounts;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Brings somebody in who works for an agency, and says that they work there no more. */
@Path("agencies/{id}/people")
@Produces("text/html;charset=UTF-8")
public class ColleaguePages {

    @Inject
    Staffing staffing;

    @Inject
    CasesLeftBehind leftBehind;

    @Inject
    StaffAccounts accounts;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    @Path("new")
    public View ask(@PathParam("id") String id) {
        return sheet(agency(id), asked(new MultivaluedHashMap<>()), List.of());
    }

    @ShownAgain
    @Path("new")
    public View askAgain(@PathParam("id") String id) {
        return sheet(agency(id), asked(SentBoxes.of(request)), List.of());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object bringIn(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        AgencyStaff agency = agency(id);
        StaffQuestions asked = asked(sent);
        List<Link> wrong = asked.wrongInColleague();
        if (!wrong.isEmpty()) {
            return sheet(agency, asked, wrong);
        }
        try {
            staffing.bringIn(agency.id(), asked.newColleague(), accounts::accountFor);
            return StaffPages.done("brought-in");
        } catch (CannotBeDone not) {
            return sheet(agency, asked, StaffSheet.wrong(pages.current(), "email", not));
        }
    }

    @GET
    @Path("{person}/leave")
    public View leaving(@PathParam("id") String id, @PathParam("person") String person) {
        AgencyStaff agency = agency(id);
        PersonId who = new PersonId(Addresses.id(person));
        AgencyStaff.Colleague colleague = agency.people().stream()
                .filter(one -> one.person().equals(who))
                .findFirst()
                .orElseThrow(NotThere::new);
        Page page = pages.current();
        long without = leftBehind.by(agency.id(), who);
        return new View(
                "staff/leave",
                new LeavingView(
                        page.say("staff.leave.who", "name", colleague.fullName(), "agency", name(page, agency)),
                        without == 0 ? "" : page.count("staff.leave.without", without),
                        StaffPages.HOME + "/" + agency.id().value() + "/people/" + who.value() + "/leave"));
    }

    @POST
    @Path("{person}/leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leaves(@PathParam("id") String id, @PathParam("person") String person) {
        staffing.leaves(agency(id).id(), new PersonId(Addresses.id(person)));
        return StaffPages.done("left");
    }

    @POST
    @Path("{person}/confirm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("id") String id, @PathParam("person") String person) {
        staffing.confirm(agency(id).id(), new PersonId(Addresses.id(person)));
        return StaffPages.done("confirmed");
    }

    private View sheet(AgencyStaff agency, StaffQuestions asked, List<Link> errors) {
        Page page = pages.current();
        String action = StaffPages.HOME + "/" + agency.id().value() + "/people/new";
        return StaffSheet.of(page, "colleague", action, asked.colleague(), asked.token(), errors);
    }

    private static String name(Page page, AgencyStaff agency) {
        return new StaffInWords(page).name(agency.agency());
    }

    private StaffQuestions asked(MultivaluedMap<String, String> sent) {
        return new StaffQuestions(pages.current(), sent);
    }

    private AgencyStaff agency(String id) {
        return StaffSheet.agency(staffing, id);
    }
}
