package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** The table says something of every capacity in every room, and every reason that it or a rule gives can be told in words. */
class EveryCellOfTheTableIsDeclaredTest {

    /** What the rules say beside the table. */
    private static final Set<String> RULES = Set.of(
            "never-see",
            "public",
            "takes-no-part",
            "belongs-to-somebody-else",
            "waits-for-somebody-else",
            "grant-ended",
            "grant-to-come",
            "role-missing",
            "second-factor-missing",
            "handled-more-carefully",
            "not-for-this-capacity");

    @Test
    void a_table_that_forgets_a_room_is_refused() {
        assertThatThrownBy(() -> new AccessMatrix(List.of("CHILD,SHARED,ANY,SENSITIVE,SEE,,shared")).whole())
                .hasMessageContaining("CHILD in APART");
    }

    @Test
    void a_table_that_forgets_nothing_is_kept() throws IOException {
        AccessMatrix whole = new AccessMatrix(lines());

        assertThat(whole.whole()).isSameAs(whole);
    }

    @Test
    void a_line_says_who_where_how_far_what_and_what_goes_with_it() {
        assertThat(new AccessMatrix(List.of(
                                "# who",
                                "",
                                "capacity,compartment,whose,ceiling,actions,obligations,reason",
                                "JUDGE,COURT,ANY,RESTRICTED,SEE DECIDE,WATERMARK ASK_REASON,court",
                                "JUDGE,OWN,NOBODY,,,,not-theirs"))
                        .of(Capacity.JUDGE))
                .containsExactly(
                        new AccessMatrix.Row(
                                Capacity.JUDGE,
                                Compartment.COURT,
                                AccessMatrix.Whose.ANY,
                                Label.RESTRICTED,
                                Set.of(Action.SEE, Action.DECIDE),
                                Set.of(Decision.Obligation.WATERMARK, Decision.Obligation.ASK_REASON),
                                "court"),
                        new AccessMatrix.Row(
                                Capacity.JUDGE,
                                Compartment.OWN,
                                AccessMatrix.Whose.NOBODY,
                                Label.PUBLIC,
                                Set.of(),
                                Set.of(),
                                "not-theirs"));
    }

    @Test
    void a_line_that_has_more_or_fewer_than_seven_cells_is_refused() {
        for (String line : List.of("CHILD,SHARED,ANY", "CHILD,SHARED,ANY,SENSITIVE,SEE,,shared,and more")) {
            assertThatThrownBy(() -> new AccessMatrix(List.of(line))).hasMessageContaining("seven cells");
        }
    }

    @Test
    void a_room_that_opens_to_no_action_has_to_be_called_closed() {
        assertThatThrownBy(() -> new AccessMatrix(List.of("CHILD,SHARED,ANY,SENSITIVE,,,shared")))
                .hasMessageContaining("opened by an action or closed");
        assertThatThrownBy(() -> new AccessMatrix(List.of("CHILD,SHARED,NOBODY,,SEE,,shared")))
                .hasMessageContaining("opened by an action or closed");
    }

    @Test
    void a_line_without_a_reason_is_refused() {
        assertThatThrownBy(() -> new AccessMatrix(List.of("CHILD,SHARED,ANY,SENSITIVE,SEE,,")))
                .hasMessageContaining("with a reason");
    }

    @Test
    void a_room_is_either_closed_to_a_capacity_or_open_and_never_both() {
        for (Capacity capacity : Capacity.values()) {
            for (Compartment compartment : Compartment.values()) {
                List<AccessMatrix.Row> rows = AccessMatrix.SHIPPED.of(capacity).stream()
                        .filter(row -> row.compartment() == compartment)
                        .toList();
                boolean closed = rows.stream().anyMatch(row -> row.whose() == AccessMatrix.Whose.NOBODY);
                assertThat(closed && rows.size() > 1)
                        .as(capacity + " in " + compartment)
                        .isFalse();
            }
        }
    }

    @Test
    void every_reason_has_words_in_both_languages() throws IOException {
        Set<String> reasons = new TreeSet<>(RULES);
        for (Capacity capacity : Capacity.values()) {
            AccessMatrix.SHIPPED.of(capacity).forEach(row -> reasons.add(row.reason()));
        }
        for (String language : List.of("en", "cy")) {
            JsonNode texts = texts(language);
            List<String> unsaid = new ArrayList<>(reasons);
            unsaid.removeIf(reason -> texts.has("access.reason." + reason));
            assertThat(unsaid).as(language).isEmpty();
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream table = AccessMatrix.class.getResourceAsStream("access-matrix.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static JsonNode texts(String language) throws IOException {
        try (InputStream file =
                EveryCellOfTheTableIsDeclaredTest.class.getResourceAsStream("/texts/" + language + ".json")) {
            return StrictJson.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
