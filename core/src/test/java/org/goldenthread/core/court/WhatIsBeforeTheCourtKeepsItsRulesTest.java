package org.goldenthread.core.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.kernel.WordKey;
import org.junit.jupiter.api.Test;

class WhatIsBeforeTheCourtKeepsItsRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final CaseId file = CaseId.next();
    private final PersonId theo = PersonId.next();

    @Test
    void whoever_no_rule_names_needs_an_order() {
        Set<Capacity> byRule = EnumSet.noneOf(Capacity.class);
        for (DisclosureBasis basis : DisclosureBasis.values()) {
            for (Capacity capacity : Capacity.values()) {
                if (basis.reaches(capacity) && !basis.byOrder()) {
                    byRule.add(capacity);
                    assertThat(DisclosureBasis.COURT_ORDER.reaches(capacity))
                            .as("%s", capacity)
                            .isTrue();
                }
            }
        }

        assertThat(byRule)
                .containsExactlyInAnyOrder(
                        Capacity.PARENT,
                        Capacity.PARENT_APART,
                        Capacity.PARENTS_SOLICITOR,
                        Capacity.SOLICITOR_APART,
                        Capacity.SOCIAL_WORKER,
                        Capacity.TEAM_MANAGER,
                        Capacity.REVIEWING_OFFICER,
                        Capacity.FAMILY_NETWORK,
                        Capacity.HEALTH);
        assertThat(List.of(Capacity.ADVOCATE, Capacity.COORDINATOR, Capacity.EDUCATION, Capacity.FOSTER_CARER))
                .allSatisfy(capacity ->
                        assertThat(DisclosureBasis.of(capacity)).containsExactly(DisclosureBasis.COURT_ORDER));
    }

    @Test
    void what_a_party_wishes_and_what_an_order_says_are_asked_for_where_it_rests_on_them_alone() {
        assertThat(DisclosureBasis.values())
                .filteredOn(DisclosureBasis::byAParty)
                .containsExactly(DisclosureBasis.RULE_12_75_CONFIDANT, DisclosureBasis.PRACTICE_DIRECTION_12G);
        assertThat(DisclosureBasis.values())
                .filteredOn(DisclosureBasis::byOrder)
                .containsExactly(DisclosureBasis.COURT_ORDER);
    }

    @Test
    void a_party_lets_whoever_supports_them_or_looks_after_their_health_read_and_nobody_else() {
        assertThat(Capacity.values())
                .filteredOn(capacity -> DisclosureBasis.ofAParty(capacity).isPresent())
                .containsExactly(Capacity.FAMILY_NETWORK, Capacity.HEALTH);
        assertThat(DisclosureBasis.ofAParty(Capacity.HEALTH)).contains(DisclosureBasis.PRACTICE_DIRECTION_12G);
    }

    @Test
    void a_court_knows_whom_the_rules_name_by_its_proceedings_and_of_nobody_else() {
        assertThat(Capacity.values())
                .filteredOn(DisclosureBasis::isKnownToTheCourt)
                .doesNotContain(Capacity.FAMILY_NETWORK, Capacity.FOSTER_CARER, Capacity.HEALTH, Capacity.ADVOCATE)
                .contains(Capacity.PARENT_APART, Capacity.SOLICITOR_APART, Capacity.REVIEWING_OFFICER);
    }

    @Test
    void each_basis_purpose_kind_and_origin_has_words_in_both_languages() throws IOException {
        List<String> keys = new ArrayList<>();
        for (DisclosureBasis basis : DisclosureBasis.values()) {
            keys.add(WordKey.of("court.basis", basis));
            keys.add(WordKey.of("court.purpose", basis.purpose()));
        }
        Stream.of(CourtKind.values())
                .filter(CourtKind::isKeptHere)
                .forEach(kind -> keys.add(WordKey.of("court.kind", kind)));
        List.of(PaperOrigin.values()).forEach(origin -> keys.add(WordKey.of("court.origin", origin)));

        for (String language : List.of("en", "cy")) {
            try (InputStream texts = getClass().getResourceAsStream("/texts/" + language + ".json")) {
                assertThat(StrictJson.read(texts).fieldNames()).toIterable().containsAll(keys);
            }
        }
    }

    @Test
    void proceedings_have_a_court_and_a_number_of_one_line_and_were_issued_today_at_the_latest() {
        assertThat(proceedings().line().number()).isEqualTo("NM26C00417");
        refused("", "1", TODAY, "cannot.court.words");
        refused("Court", " ", TODAY, "cannot.court.words");
        refused("Court", "x".repeat(121), TODAY, "cannot.court.words");
        refused("Court\nat the sea", "1", TODAY, "cannot.court.words");
        refused("Court", "1\u202E2", TODAY, "form.any.characters");
        refused("Court", "1", TODAY.plusDays(1), "cannot.court.day-to-come");
    }

    @Test
    void what_the_authority_is_no_party_to_is_not_kept_where_its_solicitor_reads() {
        NewProceedings between = new NewProceedings("Court", CourtKind.PRIVATE_LAW, "1", TODAY);

        assertThatThrownBy(() -> new Proceedings(file, between, theo, TODAY)).hasMessage("cannot.court.private-law");
        assertThat(CourtKind.values())
                .filteredOn(CourtKind::isKeptHere)
                .containsExactly(CourtKind.CARE, CourtKind.PLACEMENT);
    }

    @Test
    void what_has_ended_ends_once_and_takes_nothing_in() {
        Proceedings proceedings = proceedings();
        assertThat(proceedings.line().goOn()).isTrue();

        proceedings.end(theo, NOW);

        assertThat(proceedings.line().endedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> proceedings.end(theo, NOW)).hasMessage("cannot.court.ended");
        assertThatThrownBy(
                        () -> new CourtPaper(proceedings, lying(file, Compartment.COURT), PaperOrigin.COURT, theo, NOW))
                .hasMessage("cannot.court.ended");
    }

    @Test
    void a_paper_is_of_the_same_case_lies_in_the_courts_room_and_keeps_its_label() {
        Proceedings proceedings = proceedings();

        CourtPaper paper = new CourtPaper(proceedings, lying(file, Compartment.COURT), PaperOrigin.GUARDIAN, theo, NOW);

        assertThat(paper.stamp().label()).isEqualTo(Label.RESTRICTED);
        assertThat(paper.subject().kind()).isEqualTo(SubjectKind.COURT_PAPER);
        assertThat(paper.origin()).isEqualTo(PaperOrigin.GUARDIAN);
        for (Subject elsewhere : List.of(lying(file, Compartment.SHARED), lying(CaseId.next(), Compartment.COURT))) {
            assertThatThrownBy(() -> new CourtPaper(proceedings, elsewhere, PaperOrigin.COURT, theo, NOW))
                    .isInstanceOf(CannotBeDone.class)
                    .hasMessage("cannot.court.not-there");
        }
    }

    @Test
    void what_has_ended_is_opened_for_the_childs_sake_alone_and_a_placement_by_an_order_alone() {
        Proceedings over = proceedings();
        over.end(theo, NOW);
        Proceedings placement =
                new Proceedings(file, new NewProceedings("Court", CourtKind.PLACEMENT, "1", TODAY), theo, TODAY);

        assertThat(DisclosureBasis.values())
                .filteredOn(basis -> lets(over, basis))
                .containsExactly(
                        DisclosureBasis.RULE_12_73_CHILD_PROTECTION, DisclosureBasis.RULE_12_73_REVIEWING_OFFICER);
        assertThat(DisclosureBasis.values())
                .filteredOn(basis -> lets(placement, basis))
                .containsExactly(DisclosureBasis.COURT_ORDER);
        assertThat(DisclosureBasis.values()).allMatch(basis -> lets(proceedings(), basis));
        for (Proceedings one : List.of(over, placement, proceedings())) {
            assertThat(DisclosureBasis.values()).allMatch(basis -> one.letsBeOpened(basis) == lets(one, basis));
        }
    }

    private static boolean lets(Proceedings proceedings, DisclosureBasis basis) {
        try {
            proceedings.mustLetBeOpened(basis);
            return true;
        } catch (CannotBeDone not) {
            return false;
        }
    }

    private void refused(String court, String number, LocalDate issued, String why) {
        NewProceedings wanted = new NewProceedings(court, CourtKind.CARE, number, issued);
        assertThatThrownBy(() -> new Proceedings(file, wanted, theo, TODAY)).hasMessage(why);
    }

    private Proceedings proceedings() {
        return new Proceedings(
                file,
                new NewProceedings(" Family Court at Northmarsh ", CourtKind.CARE, "NM26C00417", TODAY),
                theo,
                TODAY);
    }

    private static Subject lying(CaseId caseId, Compartment room) {
        return new Subject(SubjectKind.FILE, Ids.next(), AccessStamp.in(caseId, room, Label.RESTRICTED));
    }
}
