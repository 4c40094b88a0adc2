package org.goldenthread.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                .allSatisfy(somebody -> assertThat(Cast.newPerson(somebody, new Days(LocalDate.EPOCH))
                                .knownAs())
                        .isEqualTo(somebody.first()));
    }

    @Test
    void everybody_has_a_part_but_those_on_duty_before_court_or_running_the_portal() {
        Set<String> without = text.people().stream()
                .map(FamilyText.PersonText::username)
                .collect(Collectors.toCollection(HashSet::new));
        StoryText.read().cases().forEach(about -> {
            without.remove(about.child());
            without.remove(about.openedBy());
            about.parts().forEach(part -> without.remove(part.person()));
            // the coordinator and the advocate come in by what the process asks
            about.scenes().forEach(scene -> without.remove(scene.by()));
            about.papers().forEach(paper -> without.remove(paper.by()));
        });

        assertThat(without)
                .containsExactlyInAnyOrder("eira", "gwen", "sioned", "elaine", "lowri", "gethin", "neil", "kit");
    }

    @Test
    void a_first_name_is_one_person_only() {
        assertThat(text.people()).extracting(FamilyText.PersonText::first).doesNotHaveDuplicates();
    }
}
