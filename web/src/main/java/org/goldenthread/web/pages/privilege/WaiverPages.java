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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.privilege.WaiverId;
import org.goldenthread.core.privilege.WaiverLine;
import org.goldenthread.core.privilege.WaiverReading;
import org.goldenthread.core.privilege.WaivingPrivilege;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** The lawyer confirms what their client has said, or the client takes it back, after what cannot be called back. */
@Path("waivers/{id}")
@Produces("text/html;charset=UTF-8")
public class WaiverPages {

    @Inject
    WaiverReading reading;

    @Inject
    WaivingPrivilege waiving;

    @Inject
    CaseReading cases;

    @Inject
    Pages pages;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(new WaiverId(Addresses.id(id)), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") String id, @FormParam("go") @DefaultValue("") String go) {
        WaiverId waiver = new WaiverId(Addresses.id(id));
        boolean confirms = go.equals("confirm");
        String back = back(reading.one(waiver));
        try {
            if (confirms) {
                waiving.confirm(waiver);
            } else {
                waiving.takeBack(waiver);
            }
            return Response.seeOther(URI.create(back + "?done=" + (confirms ? "confirmed" : "back")))
                    .build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return Response.status(422).entity(sheet(waiver, why)).build();
        }
    }

    private View sheet(WaiverId id, String wrong) {
        WaiverLine one = reading.one(id);
        if (wrong.isEmpty() && !one.mayConfirm() && !one.mayTakeBack()) {
            throw new NotThere();
        }
        Page page = pages.current();
        WaiversInWords words =
                new WaiversInWords(page, cases.child(one.caseId()).knownAs());
        return new View(
                "privilege/waiver",
                new WaiversView.One(words.line(one), back(one), one.mayConfirm(), one.mayTakeBack(), wrong));
    }

    private static String back(WaiverLine one) {
        return "/cases/" + one.caseId().value() + "/waivers";
    }
}
