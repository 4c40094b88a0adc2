package org.goldenthread.web.pages.staff;

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
import java.net.URI;
import java.util.List;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.people.AgencyStaff;
import org.goldenthread.core.people.Staffing;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** The agencies, each with its people: for administrators. For everybody else there is no such page. */
@Path("agencies")
@Produces("text/html;charset=UTF-8")
public class StaffPages {

    static final String HOME = "/agencies";

    private static final List<String> NEWS = List.of("added", "renamed", "brought-in", "confirmed", "left");

    @Inject
    Staffing staffing;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View all(@QueryParam("done") @DefaultValue("") String done) {
        Page page = pages.current();
        StaffInWords words = new StaffInWords(page);
        return new View(
                "staff/agencies",
                new StaffView(
                        staffing.all().stream().map(words::card).toList(),
                        NEWS.contains(done) ? page.say("staff.done." + done) : ""));
    }

    @GET
    @Path("new")
    public View ask() {
        return newAgency(asked(new MultivaluedHashMap<>()), List.of());
    }

    @ShownAgain
    @Path("new")
    public View askAgain() {
        return newAgency(asked(SentBoxes.of(request)), List.of());
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(MultivaluedMap<String, String> sent) {
        StaffQuestions asked = asked(sent);
        List<Link> wrong = asked.wrongInAgency();
        if (!wrong.isEmpty()) {
            return newAgency(asked, wrong);
        }
        try {
            staffing.add(asked.newAgency());
            return done("added");
        } catch (CannotBeDone not) {
            return newAgency(asked, wrong("english", not));
        }
    }

    @GET
    @Path("{id}/name")
    public View names(@PathParam("id") String id) {
        AgencyStaff agency = agency(id);
        MultivaluedMap<String, String> now = new MultivaluedHashMap<>();
        now.putSingle("english", agency.agency().english());
        now.putSingle("welsh", agency.agency().welsh());
        return names(id, asked(now), List.of());
    }

    @ShownAgain
    @Path("{id}/name")
    public View namesAgain(@PathParam("id") String id) {
        agency(id);
        return names(id, asked(SentBoxes.of(request)), List.of());
    }

    @POST
    @Path("{id}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object rename(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        AgencyId agency = agency(id).id();
        StaffQuestions asked = asked(sent);
        List<Link> wrong = asked.wrongInNames();
        if (!wrong.isEmpty()) {
            return names(id, asked, wrong);
        }
        try {
            staffing.rename(agency, asked.said("english"), asked.said("welsh"));
            return done("renamed");
        } catch (CannotBeDone not) {
            return names(id, asked, wrong("english", not));
        }
    }

    private View newAgency(StaffQuestions asked, List<Link> errors) {
        staffing.all();
        return sheet("agency", HOME + "/new", asked.agency(), asked.token(), errors);
    }

    private View names(String id, StaffQuestions asked, List<Link> errors) {
        return sheet("names", HOME + "/" + id + "/name", asked.names(), asked.token(), errors);
    }

    private View sheet(String what, String action, List<Question> questions, String token, List<Link> errors) {
        return StaffSheet.of(pages.current(), what, action, questions, token, errors);
    }

    private StaffQuestions asked(MultivaluedMap<String, String> sent) {
        return new StaffQuestions(pages.current(), sent);
    }

    private AgencyStaff agency(String id) {
        return StaffSheet.agency(staffing, id);
    }

    private List<Link> wrong(String question, CannotBeDone not) {
        return StaffSheet.wrong(pages.current(), question, not);
    }

    static Response done(String what) {
        return Response.seeOther(URI.create(HOME + "?done=" + what)).build();
    }
}
