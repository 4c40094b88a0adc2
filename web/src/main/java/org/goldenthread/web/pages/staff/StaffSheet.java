package org.goldenthread.web.pages.staff;

import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.people.AgencyStaff;
import org.goldenthread.core.people.Staffing;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/** One page of questions to an administrator, and what all of them need. */
final class StaffSheet {

    private StaffSheet() {}

    static View of(Page page, String what, String action, List<Question> questions, String token, List<Link> errors) {
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("staff.title"),
                        page.say("staff." + what + ".heading"),
                        page.say("staff." + what + ".why"),
                        action,
                        StaffPages.HOME,
                        1,
                        1,
                        questions,
                        errors,
                        token,
                        page.say("staff." + what + ".send"),
                        false,
                        false));
    }

    /** The agency, if it is one and the reader keeps them in order; else it is not there. */
    static AgencyStaff agency(Staffing staffing, String id) {
        AgencyId wanted = new AgencyId(Addresses.id(id));
        return staffing.all().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    static List<Link> wrong(Page page, String question, CannotBeDone not) {
        return List.of(new Link("#q-" + question, page.sayInOrder(not.textKey(), not.arguments())));
    }
}
