package org.goldenthread.demonstration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Settings;

/**
 * {@code /demonstration/people}: who there is to be, with the password they share and what their code apps show now. It
 * loads itself again when the codes change, unless asked to stay still ({@code ?still}).
 */
@WebServlet({"", "/people"})
public class PeoplePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Company company;

    @Inject
    transient OneTimeCodes codes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean still = request.getParameter("still") != null;
        if (!still) {
            response.setHeader("Refresh", String.valueOf(codes.secondsLeft() + 1));
        }
        Sheet sheet = new Sheet("Who would you like to be?")
                .paragraph("None of these people exists. All of them have the same password: "
                        + Settings.text("gt.demo.password"))
                .paragraph("Those who work with families need a code as well. The codes change in "
                        + codes.secondsLeft() + " seconds, and each works once: after signing out, wait for the next.")
                .link(
                        still ? "/demonstration/people" : "/demonstration/people?still",
                        still ? "Keep the codes fresh" : "Stop loading this page again by itself")
                .tableOf("Name to sign in", "Who", "What they do", "Code now");
        for (DemonstrationPerson person : company.people()) {
            boolean needsCode = person.roles().stream().anyMatch(Role::professional);
            sheet.row(
                    "<b>" + Sheet.escaped(person.username()) + "</b>",
                    Sheet.escaped(person.name()),
                    Sheet.escaped(person.does()),
                    needsCode ? "<b class=\"code\">" + codes.code(person.username()) + "</b>" : "none needed");
        }
        sheet.endOfTable();
        if (company.people().isEmpty()) {
            sheet.paragraph("Nobody is here yet. The people arrive a moment after the portal starts.");
        }
        sheet.send(response);
    }
}
