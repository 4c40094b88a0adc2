package org.goldenthread.tests.incontainer;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.audit.AuditVerification;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.tests.incontainer.Referrals.Begun;
import org.goldenthread.workflows.Receipt;

/** Lets a test outside the server begin conferences, and ask afterwards what became of them. */
@WebServlet("/referrals")
public class WitnessServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Referrals referrals;

    @Inject
    transient Rows rows;

    /** Refers a family. What it answers has been committed: case, manager, content. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Begun begun = referrals.begin();
        Receipt receipt = referrals.sendsReferral(begun);
        say(
                response,
                begun.file().id().value() + " "
                        + Household.personOf(begun.manager()).value() + " " + receipt.content());
    }

    /** Goes on with a conference: the manager accepts. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        referrals.accepts(manager(request), file(request));
        say(response, String.join(" ", referrals.waiting(manager(request), file(request))));
    }

    /** What a conference waits for; without one, what is wrong with the trail. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> found =
                request.getParameter("case") == null ? faults() : referrals.waiting(manager(request), file(request));
        say(response, String.join(" ", found));
    }

    private List<String> faults() throws IOException {
        try (Connection connection = rows.connection()) {
            return AuditVerification.byTheSetKey().verify(connection).faults();
        } catch (SQLException unread) {
            throw new IOException(unread);
        }
    }

    private static CaseId file(HttpServletRequest request) {
        return new CaseId(UUID.fromString(request.getParameter("case")));
    }

    private static Actor manager(HttpServletRequest request) {
        PersonId person = new PersonId(UUID.fromString(request.getParameter("manager")));
        return Actor.person(person, Set.of(Role.FGC_MANAGER), true, "test");
    }

    private static void say(HttpServletResponse response, String words) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(words);
    }
}
