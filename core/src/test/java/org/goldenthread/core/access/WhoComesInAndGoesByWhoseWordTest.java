package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.core.access.Endings.Occasion;
import org.goldenthread.core.access.Endings.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word brings somebody in, which office no one person fills alone, and what ends a part. */
class WhoComesInAndGoesByWhoseWordTest {

    @Test
    void an_office_that_opens_doors_by_itself_takes_two_administrators_to_fill_and_no_other_does() {
        assertThat(Arrays.stream(Role.values()).filter(Role::takesTwo))
                .containsExactly(Role.SOCIAL_WORKER, Role.TEAM_MANAGER, Role.FGC_MANAGER, Role.ADMINISTRATOR);
    }

    @Test
    void whom_the_child_lives_with_is_hidden_and_nobody_else_is() {
        assertThat(Arrays.stream(Capacity.values()).filter(Capacity::hidden))
                .containsExactly(Capacity.FOSTER_CARER, Capacity.ADOPTER);
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void the_family_and_their_lawyers_an_adopter_and_everybody_else_are_each_brought_in_by_another_word(
            Capacity capacity) {
        Action expected = switch (capacity) {
            case ADOPTER -> Action.OVERSEE;
            case CHILD, PARENT, PARENT_APART, FAMILY_NETWORK, PARENTS_SOLICITOR, SOLICITOR_APART ->
                Action.INVITE_FAMILY;
            default -> Action.INVITE;
        };

        assertThat(capacity.toBringIn()).isEqualTo(expected);
    }

    @Test
    void a_table_of_endings_that_says_something_of_everybody_granted_a_part_is_whole() {
        Endings table = new Endings(ofEverybody());

        assertThat(table.whole()).isSameAs(table);
        assertThat(table.of(Capacity.ADOPTER, Occasion.TRANSFER)).isEqualTo(Outcome.HANDS_OVER);
        assertThat(table.of(Capacity.PROCESS, Occasion.TRANSFER)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Occasion.class)
    void a_table_that_leaves_one_of_them_out_at_one_occasion_is_not(Occasion occasion) {
        List<String> lines = ofEverybody();
        lines.removeIf(line -> line.startsWith("ADOPTER," + occasion));

        assertThatThrownBy(() -> new Endings(lines).whole()).hasMessageContaining("nothing of ADOPTER at " + occasion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILD,OF_AGE,GOES_ON", "CHILD,OF_AGE,GOES_ON, ", "CHILD"})
    void a_line_that_gives_no_reason_is_none(String line) {
        assertThatThrownBy(() -> new Endings(List.of(line))).hasMessageContaining("four cells");
    }

    private static List<String> ofEverybody() {
        List<String> lines =
                new ArrayList<>(List.of("# what becomes of a part", " ", "", "capacity,occasion,outcome,reason"));
        for (Occasion occasion : Occasion.values()) {
            Arrays.stream(Capacity.values())
                    .filter(Capacity::granted)
                    .forEach(capacity -> lines.add(capacity + "," + occasion + ",HANDS_OVER,for a while, as agreed"));
        }
        return lines;
    }
}
