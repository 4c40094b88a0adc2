package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AChildComesOfAgeAtMidnightTest {

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);

    @ParameterizedTest
    @CsvSource({
        "2008-11-28,2026-11-28T00:00:00Z",
        "2009-07-01,2027-06-30T23:00:00Z",
        // the clocks go forward an hour after that midnight, and back two hours after that one
        "2008-03-29,2026-03-29T00:00:00Z",
        "2008-03-30,2026-03-29T23:00:00Z",
        "2008-10-25,2026-10-24T23:00:00Z",
        "2008-10-26,2026-10-26T00:00:00Z",
    })
    void theFirstInstantOfTheBirthdayInLondonIsTheOne(LocalDate born, Instant ofAge) {
        assertThat(ComingOfAge.of(born)).isEqualTo(ofAge);
    }

    @Test
    void whoeverWasBornOnTheTwentyNinthOfFebruaryIsEighteenWhenTheTwentyEighthIsOver() {
        assertThat(ComingOfAge.of(LocalDate.parse("2008-02-29"))).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(ComingOfAge.of(LocalDate.parse("2008-02-28"))).isEqualTo("2026-02-28T00:00:00Z");
        assertThat(ComingOfAge.of(LocalDate.parse("2008-03-01"))).isEqualTo("2026-03-01T00:00:00Z");
    }

    @Test
    void aParentSeesUpToTheLastMillisecondAndNoLonger() {
        Instant ofAge = ComingOfAge.of(LocalDate.parse("2009-07-01"));
        CaseId caseId = CaseId.next();
        Subject paper = new Subject(
                SubjectKind.CONTENT, caseId.value(), AccessStamp.in(caseId, Compartment.SHARED, Label.SENSITIVE));
        Actor mother = Actor.person(PersonId.next(), Set.of(Role.FAMILY_MEMBER), false, "s");
        GrantTerms part = new GrantTerms(
                mother.person(),
                caseId,
                Capacity.PARENT,
                null,
                "purpose.makes-the-plan",
                "PARENTAL_RESPONSIBILITY",
                new Span(ofAge.minusSeconds(1), ofAge));

        assertThat(rules.decide(mother, Action.SEE, paper, List.of(part), false, ofAge.minusMillis(1)))
                .matches(Decision::permitted);
        assertThat(rules.decide(mother, Action.SEE, paper, List.of(part), false, ofAge))
                .isEqualTo(Decision.refused(Decision.Step.LIVE_GRANT, "grant-ended"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"PARENT", "PARENT_APART", "PARENTS_SOLICITOR", "SOLICITOR_APART", "FAMILY_NETWORK", "FOSTER_CARER"
            })
    void whoTakesPartAsAParentOrForTheChildDoesSoNoMore(Capacity capacity) {
        assertThat(ComingOfAge.ends(capacity, false, false)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"CHILD", "ADVOCATE", "SOCIAL_WORKER", "TEAM_MANAGER"})
    void theYoungPersonAndTheirAdvocateStayAndSoDoesWhoKeepsTheRecord(Capacity capacity) {
        assertThat(ComingOfAge.ends(capacity, false, false)).isFalse();
    }

    @Test
    void whatRestsOnAParentsYesEndsAndWhatRestsOnTheirOwnGoesOn() {
        assertThat(ComingOfAge.ends(Capacity.SOCIAL_WORKER, true, false)).isTrue();
        assertThat(ComingOfAge.ends(Capacity.HEALTH, true, false)).isTrue();
        assertThat(ComingOfAge.ends(Capacity.HEALTH, true, true)).isFalse();
        assertThat(ComingOfAge.ends(Capacity.INTERPRETER, false, true)).isFalse();
    }

    @Test
    void aTableThatLeavesACapacityOutIsNoTable() {
        assertThatThrownBy(() -> new Endings(List.of("CHILD,OF_AGE,GOES_ON,theirs")).whole())
                .hasMessageContaining("says nothing of PARENT at OF_AGE");
        assertThatThrownBy(() -> new Endings(List.of("CHILD,OF_AGE,GOES_ON, "))).hasMessageContaining("four cells");
    }
}
