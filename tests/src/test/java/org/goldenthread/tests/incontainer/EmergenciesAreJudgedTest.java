package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Emergency;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.JudgingEmergencies;
import org.goldenthread.core.casefile.OverseeingGrants;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever answers for the case says of each time the glass was broken if it was right, and nobody is waited for in the next. */
@ExtendWith(ArquillianExtension.class)
class EmergenciesAreJudgedTest {

    private static final String WHY = "The police found her alone at the station";

    @Inject
    Household household;

    @Inject
    NightDuty night;

    @Inject
    JudgingEmergencies judging;

    @Inject
    OverseeingGrants overseeing;

    @Inject
    CaseReading reading;

    @Inject
    WorkReading work;

    @Inject
    Rows rows;

    private Opened file;
    private Actor helen;
    private Actor eira;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseAndSomebodyOnDuty() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        eira = night.onDuty("Eira", file);
    }

    @Test
    void whatWasRightIsKeptAndWhatWasNotEndsAtOnceAndIsRememberedTheNextTime() {
        breaksIn(eira);
        Emergency emergency = waiting(helen).get(0);
        household.does(helen, () -> judging.judge(emergency.id(), false, "Priya was on the telephone"));

        assertThat(household.as(eira, reading::myCases)).isEmpty();
        assertThat(waiting(helen)).isEmpty();
        assertThat(steps()).isEmpty();

        breaksIn(eira);
        assertThat(waiting(helen)).singleElement().matches(Emergency::wrongBefore);

        Actor nia = night.onDuty("Nia", file);
        breaksIn(nia);
        Emergency second = waiting(helen).get(1);
        assertThat(second.wrongBefore()).isFalse();
        household.does(helen, () -> judging.judge(second.id(), true, "She had to act"));
        assertThat(household.as(nia, reading::myCases)).hasSize(1);
    }

    @Test
    void nobodyBreaksInTwiceInADayBeforeThatWasLookedAt() {
        breaksIn(eira);
        ParticipationId part = emergencyPart();
        household.does(helen, () -> overseeing.end(file.id(), part, "Priya is back"));

        assertThatThrownBy(() -> breaksIn(eira)).hasMessage("cannot.emergency.not-judged");

        Emergency first = waiting(helen).get(0);
        household.does(helen, () -> judging.judge(first.id(), true, "She had to act"));
        breaksIn(eira);
        assertThat(household.as(eira, reading::myCases)).hasSize(1);
    }

    @Test
    void aDayLaterTheyComeInAgainThoughNobodyHasLookedAndWhoeverJudgesIsTold() throws Exception {
        breaksIn(eira);
        ParticipationId part = emergencyPart();
        household.does(helen, () -> overseeing.end(file.id(), part, "Priya is back"));
        aDayPasses();

        breaksIn(eira);
        assertThat(household.as(eira, reading::myCases)).hasSize(1);
        List<Emergency> both = waiting(helen);
        assertThat(both).extracting(Emergency::again).containsExactly(false, true);

        household.does(helen, () -> judging.judge(both.get(0).id(), false, "Priya was on the telephone"));
        assertThat(household.as(eira, reading::myCases)).isEmpty();
        assertThat(waiting(helen)).singleElement().matches(Emergency::again).matches(Emergency::wrongBefore);
        assertThat(steps()).containsExactly("judge-emergency");
    }

    @Test
    void onlyWhoAnswersForTheCaseJudges() {
        breaksIn(eira);
        Emergency emergency = waiting(helen).get(0);

        assertThatThrownBy(() -> household.does(eira, () -> judging.judge(emergency.id(), true, "I know I was")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() ->
                        household.does(file.socialWorker(), () -> judging.judge(emergency.id(), true, "It was a help")))
                .isInstanceOf(NotThere.class);
    }

    private ParticipationId emergencyPart() {
        return household.as(helen, () -> overseeing.inForce(file.id(), Language.ENGLISH)).stream()
                .filter(one -> one.part().capacity() == Capacity.EMERGENCY)
                .map(Involved::part)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void aDayPasses() throws SQLException {
        rows.change("update break_glass set broken_at = date_sub(broken_at, interval 24 hour) where case_id = '"
                + file.id().value() + "'");
    }

    private void breaksIn(Actor actor) {
        night.breaksIn(actor, file, WHY);
    }

    private List<Emergency> waiting(Actor actor) {
        return household.as(actor, judging::waiting);
    }

    private List<String> steps() {
        return household.as(helen, () -> work.mine().lines()).stream()
                .map(WorkLine::step)
                .toList();
    }
}
