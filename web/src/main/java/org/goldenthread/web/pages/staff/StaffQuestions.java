package org.goldenthread.web.pages.staff;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.NewAgency;
import org.goldenthread.core.people.NewColleague;
import org.goldenthread.core.people.Post;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** The questions about an agency or a colleague, with what was typed, and what it means. */
final class StaffQuestions {

    private static final String TOKEN = "token";
    private static final Map<String, Integer> LONGEST = Map.of(
            "english", 200, "welsh", 200, "known-as", 80, "full-name", 200, "email", 254, "team", 120, "telephone", 38);

    private final Page page;
    private final Ask ask;
    private final MultivaluedMap<String, String> sent;

    StaffQuestions(Page page, MultivaluedMap<String, String> sent) {
        this.page = page;
        this.ask = new Ask(page, "staff");
        this.sent = sent;
    }

    List<Question> agency() {
        List<String> kinds =
                Arrays.stream(AgencyKind.values()).map(StaffInWords::name).toList();
        return List.of(text("english"), text("welsh"), ask.oneOf("kind", kinds, said("kind")));
    }

    List<Question> names() {
        return List.of(text("english"), text("welsh"));
    }

    List<Question> colleague() {
        return List.of(
                text("known-as"),
                text("full-name"),
                text("email"),
                ask.oneOf("language", List.of("en", "cy"), said("language")),
                ask.oneOf("role", roles(), said("role")),
                text("team"),
                text("telephone"));
    }

    List<Link> wrongInNames() {
        return wrong(List.of("english", "welsh"), name -> !said(name).isEmpty() && fits(name));
    }

    List<Link> wrongInAgency() {
        return wrong(
                List.of("english", "welsh", "kind"),
                name -> name.equals("kind") ? kind().isPresent() : !said(name).isEmpty() && fits(name));
    }

    List<Link> wrongInColleague() {
        return wrong(
                List.of("known-as", "full-name", "email", "language", "role", "team", "telephone"),
                name -> switch (name) {
                    case "language" -> Language.ofTag(said(name)).isPresent();
                    case "role" -> roles().containsKey(said(name));
                    case "team" -> fits(name);
                    case "telephone" -> said(name).isEmpty() || Post.isNumber(said(name));
                    default -> !said(name).isEmpty() && fits(name);
                });
    }

    /** Only after {@link #wrongInAgency} found nothing. */
    NewAgency newAgency() {
        return new NewAgency(kind().orElseThrow(), said("english"), said("welsh"));
    }

    /** Only after {@link #wrongInColleague} found nothing. */
    NewColleague newColleague() {
        return new NewColleague(
                said("known-as"),
                said("full-name"),
                Language.ofTag(said("language")).orElseThrow(),
                said("email"),
                Role.ofRealm(said("role")).orElseThrow(),
                said("team"),
                said("telephone"),
                token());
    }

    /** What makes sure that sending twice brings in one person. */
    String token() {
        return said(TOKEN).matches("[0-9a-f-]{36}") ? said(TOKEN) : Ids.next().toString();
    }

    String said(String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }

    private Question text(String name) {
        return ask.text(name, said(name), null);
    }

    private Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        Arrays.stream(Role.values())
                .filter(Role::professional)
                .forEach(role -> roles.put(role.realmName(), page.say("role." + role.realmName())));
        return roles;
    }

    private Optional<AgencyKind> kind() {
        return Arrays.stream(AgencyKind.values())
                .filter(kind -> StaffInWords.name(kind).equals(said("kind")))
                .findFirst();
    }

    private boolean fits(String name) {
        return said(name).length() <= LONGEST.getOrDefault(name, 0);
    }

    private List<Link> wrong(List<String> names, Predicate<String> right) {
        return names.stream()
                .filter(right.negate())
                .map(name -> new Link("#q-" + name, page.say("ask.staff." + name + ".wrong")))
                .toList();
    }
}
