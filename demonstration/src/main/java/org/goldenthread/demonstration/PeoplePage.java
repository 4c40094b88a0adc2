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
        SheetWords words = SheetWords.of(request);
        Sheet sheet = new Sheet(words, words.say("people.title"), "/demonstration/people")
                .paragraph(words.say("people.password", Settings.text("gt.demo.password")))
                .paragraph(words.say("people.codes", codes.secondsLeft()))
                .link(
                        still ? "/demonstration/people" : "/demonstration/people?still",
                        words.say(still ? "people.fresh" : "people.still"))
                .tableOf(
                        words.say("people.name"),
                        words.say("people.code"),
                        words.say("people.does"),
                        words.say("people.who"));
        for (DemonstrationPerson person : company.people()) {
            boolean needsCode = person.roles().stream().anyMatch(Role::professional);
            sheet.row(
                    "<b>" + Sheet.escaped(person.username()) + "</b>",
                    // second, so that a phone shows it without being pushed aside
                    needsCode
                            ? "<b class=\"code\">" + codes.code(person.username()) + "</b>"
                            : Sheet.escaped(words.say("people.no-code")),
                    Sheet.escaped(person.does().getOrDefault(words.language(), "")),
                    Sheet.escaped(person.name()));
        }
        sheet.endOfTable();
        if (company.people().isEmpty()) {
            sheet.paragraph(words.say("people.nobody"));
        }
        sheet.send(response);
    }
}
