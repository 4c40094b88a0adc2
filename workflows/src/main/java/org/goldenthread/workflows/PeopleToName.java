package org.goldenthread.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.people.Profile;

/**
 * Whom a question about a person may be answered with: somebody of the case whom the one asked may know of, or, where the
 * form's hint names a {@code role}, somebody who holds it.
 */
@ApplicationScoped
class PeopleToName {

    private CaseReading cases;
    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PeopleToName() {}

    @Inject
    PeopleToName(CaseReading cases, PeopleReading people) {
        this.cases = cases;
        this.people = people;
    }

    Map<String, Map<PersonId, String>> of(CaseId caseId, ContentType form) {
        Map<String, Map<PersonId, String>> named = new HashMap<>();
        for (Field field : form.fields()) {
            if (field.widget() == Widget.PERSON) {
                String role = form.schema()
                        .path("properties")
                        .path(field.name())
                        .path("x-gt")
                        .path("role")
                        .asText();
                named.put(field.name(), role.isEmpty() ? cases.names(caseId) : holders(Role.valueOf(role)));
            }
        }
        return named;
    }

    private Map<PersonId, String> holders(Role role) {
        return people.profiles(people.holding(role).stream().map(Post::person).toList()).values().stream()
                .collect(Collectors.toMap(Profile::person, Profile::fullName));
    }
}
