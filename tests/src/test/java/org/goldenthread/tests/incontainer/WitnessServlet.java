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
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.tests.incontainer.Referrals.Begun;

/** Lets a test outside the server begin conferences, and ask afterwards what became of them. */
@WebServlet("/referrals")
public class WitnessServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Referrals referrals;

    @Inject
    transient FamilyDays days;

    @Inject
    transient Rows rows;

    /** Refers a family, or leads one through its day. What it answers has been committed, and is asked for by its words. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(response, "day".equals(request.getParameter("of")) ? days.shared() : referred());
    }

    private String referred() {
        Begun begun = referrals.begin();
        referrals.sendsReferral(begun);
        return "case=%s&manager=%s"
                .formatted(
                        begun.file().id().value(),
                        Household.personOf(begun.manager()).value());
    }

    /** Goes on with a conference: the manager accepts, or the team manager answers what the family asks for. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("day".equals(request.getParameter("of"))) {
            days.requestAnswered(as(request, "team", Role.TEAM_MANAGER), file(request, "case"));
            say(response, waiting(request, "team", Role.TEAM_MANAGER, "case"));
            return;
        }
        referrals.accepts(as(request, "manager", Role.FGC_MANAGER), file(request, "case"));
        say(response, waiting(request, "manager", Role.FGC_MANAGER, "case"));
    }

    /** What a conference waits for, whether its file is there, or what is there by half; else what is wrong with the trail. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(
                response,
                switch (String.valueOf(request.getParameter("of"))) {
                    case "conference" -> waiting(request, "manager", Role.FGC_MANAGER, "case");
                    case "asked" -> waiting(request, "asker", Role.FGC_COORDINATOR, "asked");
                    case "file" ->
                        String.valueOf(days.isThere(
                                as(request, "coordinator", Role.FGC_COORDINATOR),
                                file(request, "case"),
                                new FileId(id(request, "file"))));
                    case "halves" -> days.halves(request.getParameter("since"));
                    default -> faults();
                });
    }

    /** The time that the server which was killed had for its work is over. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        days.deadServersTimeIsOver();
    }

    private String waiting(HttpServletRequest request, String who, Role role, String file) {
        return String.join(" ", referrals.waiting(as(request, who, role), file(request, file)));
    }

    private String faults() throws IOException {
        try (Connection connection = rows.connection()) {
            List<String> faults =
                    AuditVerification.byTheSetKey().verify(connection).faults();
            return String.join(" ", faults);
        } catch (SQLException unread) {
            throw new IOException(unread);
        }
    }

    private static CaseId file(HttpServletRequest request, String which) {
        return new CaseId(id(request, which));
    }

    private static Actor as(HttpServletRequest request, String who, Role role) {
        return Actor.person(new PersonId(id(request, who)), Set.of(role), true, "test");
    }

    private static UUID id(HttpServletRequest request, String which) {
        return UUID.fromString(request.getParameter(which));
    }

    private static void say(HttpServletResponse response, String words) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(words);
    }
}
