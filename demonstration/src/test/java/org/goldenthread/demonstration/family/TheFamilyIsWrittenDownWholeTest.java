package org.goldenthread.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Role;
import org.junit.jupiter.api.Test;

class TheFamilyIsWrittenDownWholeTest {

    private final FamilyText text = FamilyText.read();

    @Test
    void somebody_plays_every_role_of_the_portal_but_the_interpreter_who_is_booked() {
        Set<Role> played = text.people().stream()
                .flatMap(somebody -> somebody.roles().stream())
                .collect(Collectors.toSet());

        assertThat(played).containsAll(EnumSet.complementOf(EnumSet.of(Role.INTERPRETER)));
    }

    @Test
    void every_name_that_is_used_is_somebody() {
        Set<String> names = text.people().stream()
                .map(FamilyText.PersonText::username)
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(names).hasSize(text.people().size());
        assertThat(text.kin()).allSatisfy(tie -> assertThat(names).contains(tie.from(), tie.to()));
    }

    @Test
    void everybody_becomes_a_person_of_the_portal() {
        assertThat(text.people())
                .allSatisfy(somebody ->
                        assertThat(Cast.newPerson(somebody).knownAs()).isEqualTo(somebody.first()));
    }
}
