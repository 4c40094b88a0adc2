package org.goldenthread.web.pages.staff;

import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.AgencyStaff;
import org.goldenthread.core.people.AgencyStaff.Colleague;
import org.goldenthread.core.people.NewAgency;
import org.goldenthread.web.pages.shell.Page;

/** Puts an agency and its staff into words. */
final class StaffInWords {

    private final Page page;

    StaffInWords(Page page) {
        this.page = page;
    }

    StaffView.AgencyCard card(AgencyStaff staff) {
        String id = staff.id().value().toString();
        String at = StaffPages.HOME + "/" + id;
        return new StaffView.AgencyCard(
                id,
                name(staff.agency()),
                page.say("ask.staff.kind.option." + name(staff.agency().kind())) + " – " + other(staff.agency()),
                at,
                staff.people().stream().map(person -> line(person, at)).toList());
    }

    String name(NewAgency agency) {
        return page.language() == Language.WELSH ? agency.welsh() : agency.english();
    }

    private String other(NewAgency agency) {
        return page.language() == Language.WELSH ? agency.english() : agency.welsh();
    }

    private StaffView.Line line(Colleague person, String at) {
        String team = person.team();
        String own = at + "/people/" + person.person().value();
        return new StaffView.Line(
                person.fullName(),
                person.roles().stream()
                        .map(role -> page.say("role." + role.realmName()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                team == null ? "" : team,
                person.waits() ? page.say(person.mine() ? "staff.waits.you" : "staff.waits.other") : "",
                person.mine() ? own + "/confirm" : null,
                own + "/leave");
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
