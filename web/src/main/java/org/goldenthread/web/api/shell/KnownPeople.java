package org.goldenthread.web.api.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Of whom the bearer may know: of anybody else not even an identifier is given, as no page would say their name. */
@ApplicationScoped
public class KnownPeople {

    @Inject
    CaseReading cases;

    /** Those of the case; nobody where it is about none. */
    public Known in(@Nullable CaseId caseId) {
        return new Known(caseId == null ? Set.of() : cases.names(caseId).keySet());
    }

    /** The people of one case of whom the bearer may know. */
    public record Known(Set<PersonId> people) {

        public Known {
            people = Set.copyOf(people);
        }

        /** Their identifier; null for nobody, and for somebody of whom the bearer may not know. */
        public @Nullable UUID id(@Nullable PersonId person) {
            return person != null && people.contains(person) ? person.value() : null;
        }
    }
}
