package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.jspecify.annotations.Nullable;

/** What editors are called, for whoever sees their desk. */
@ApplicationScoped
class EditorNames {

    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorNames() {}

    @Inject
    EditorNames(PeopleReading people) {
        this.people = people;
    }

    Map<PersonId, String> of(List<DeskVariant> variants, List<StepLine> steps) {
        return of(Stream.concat(
                        variants.stream().flatMap(one -> Stream.of(one.by(), one.readBy())),
                        steps.stream().map(StepLine::by))
                .toList());
    }

    Map<PersonId, String> of(Collection<@Nullable PersonId> persons) {
        Set<PersonId> known = persons.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return known.isEmpty()
                ? Map.of()
                : people.profiles(known).values().stream()
                        .collect(Collectors.toMap(one -> one.person(), one -> one.fullName()));
    }
}
