package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.BreakGlassId;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Emergency;
import org.goldenthread.core.casefile.JudgingByPost;
import org.goldenthread.core.casefile.JudgingEmergencies;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.Staffing;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where no manager who takes part in a case can say if breaking the glass was right, another of the authority does. */
@ExtendWith(ArquillianExtension.class)
class AnEmergencyNobodyAnswersForIsJudgedByPostTest {

    private static final String WHY = "The police found her alone at the station";

    @Inject
    Household household;

    @Inject
    NightDuty night;

    @Inject
    JudgingByPost byPost;

    @Inject
    JudgingEmergencies judging;

    @Inject
    CaseReading reading;

    @Inject
    KeepingFrom keeping;

    @Inject
    Participating participating;

    @Inject
    Staffing staffing;

    @Inject
    Rows rows;

    private Opened file;
    private Actor eira;
    private Actor sian;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseThatNobodyManagesAndSomebodyOnDuty() {
        file = household.openCase();
        eira = night.onDuty("Eira", file);
        sian = managerOf(file.council(), "Siân");
    }

    @Test
    void whereNobodyManagesTheCaseEveryManagerOfItsKeeperIsToldAndOneOfThemJudges() {
        Actor other = managerOf(file.council(), "Mair");
        Actor elsewhere = managerOf(household.agency(AgencyKind.LOCAL_AUTHORITY), "Owain");
        breaksIn(eira);

        assertThat(noticesTo(sian)).isOne();
        assertThat(noticesTo(other)).isOne();
        Emergency waits = waiting(sian).get(0);
        assertThat(waits.why()).isEqualTo(WHY);
        assertThat(waits.child()).isEmpty();
        mayNot(elsewhere, waits.id());
        mayNot(file.socialWorker(), waits.id());

        household.does(sian, () -> byPost.judge(waits.id(), false, "Priya was on the telephone"));

        assertThat(household.as(eira, reading::myCases)).isEmpty();
        assertThat(waiting(other)).isEmpty();
        assertThat(openSteps()).isZero();
        assertThatThrownBy(() -> household.does(other, () -> byPost.judge(waits.id(), true, "She had to act")))
                .hasMessage("cannot.emergency.judged");
    }

    @Test
    void whereOnlyWhoUsedItManagesTheCaseTheyDoNotJudgeAndAnotherDoes() {
        household.worksFor(eira, file.council(), Role.TEAM_MANAGER, "Nights");
        Actor both =
                Actor.person(Household.personOf(eira), Set.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER), true, "test");
        household.canBeReached(both);
        breaksIn(both);
        household.takesPart(file, both, Capacity.TEAM_MANAGER);

        BreakGlassId glass = waiting(sian).get(0).id();
        assertThat(noticesTo(both)).isZero();
        mayNot(both, glass);
        assertThatThrownBy(() -> household.does(both, () -> judging.judge(glass, true, "I know I was")))
                .hasMessage("cannot.emergency.own");

        household.does(sian, () -> byPost.judge(glass, true, "She had to act"));
        assertThat(waiting(sian)).isEmpty();
    }

    @Test
    void whoLooksAfterTheChildAndWhoIsStillToBeJudgedThereDoNotJudgeByTheirPost() {
        Actor fosters = managerOf(file.council(), "Dawn");
        household.takesPart(file, fosters, Capacity.FOSTER_CARER);
        Actor brokeInToo = managerOf(file.council(), "Gwen");
        household.worksFor(brokeInToo, file.council(), Role.SOCIAL_WORKER, "Nights");
        breaksIn(Actor.person(
                Household.personOf(brokeInToo), Set.of(Role.SOCIAL_WORKER, Role.TEAM_MANAGER), true, "test"));
        breaksIn(eira);

        assertThat(waiting(sian)).hasSize(2);
        BreakGlassId eiras = waiting(sian).get(1).id();
        for (Actor other : List.of(fosters, brokeInToo)) {
            assertThat(waiting(other)).isEmpty();
            mayNot(other, eiras);
        }
    }

    @Test
    void readingOneLeavesALine() {
        breaksIn(eira);
        BreakGlassId glass = waiting(sian).get(0).id();

        assertThat(household.as(sian, () -> byPost.find(glass))).isPresent();

        assertThat(rows.count(
                        "select count(*) from audit_row where actor_id = ? and action = ? and reason = ?",
                        Household.personOf(sian).value(),
                        "BREAK_GLASS_READ",
                        glass.value().toString()))
                .isOne();
    }

    @Test
    void whomTheyHaveBroughtInSinceDoesNotJudgeByTheirPostEither() {
        breaksIn(eira);
        Actor chosen = managerOf(file.council(), "Mair");
        ParticipationId part = household.takesPart(file, chosen, Capacity.TEAM_MANAGER);
        rows("update participation set asked_by = '" + Household.personOf(eira).value() + "' where id = '"
                + part.value() + "'");

        BreakGlassId glass = waiting(sian).get(0).id();
        mayNot(chosen, glass);
    }

    @Test
    void whoeverIsKeptFromTheCaseOrWasOfTheFamilyIsNeitherToldNorFindsIt() {
        Actor kept = managerOf(file.council(), "Kit");
        Actor aunt = managerOf(file.council(), "Annest");
        household.does(file.socialWorker(), () -> keeping.keep(file.id(), Household.personOf(kept), "not-safe"));
        ParticipationId once = household.takesPart(file, aunt, Capacity.FAMILY_NETWORK);
        household.does(household.manager(file), () -> participating.end(once, "left"));
        breaksIn(eira);

        BreakGlassId glass = waiting(sian).get(0).id();
        for (Actor other : List.of(kept, aunt)) {
            assertThat(noticesTo(other)).isZero();
            mayNot(other, glass);
        }
    }

    @Test
    void whereAManagerTakesPartWhoCanJudgeNobodyElseIsToldOrFindsIt() {
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        breaksIn(eira);

        assertThat(noticesTo(sian)).isZero();
        mayNot(sian, household.as(helen, judging::waiting).get(0).id());
    }

    @Test
    void whereAnEdgeKeepsTheOnlyManagerFromTheCaseAnotherJudges() {
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        household.does(file.socialWorker(), () -> keeping.keep(file.id(), Household.personOf(helen), "not-safe"));
        breaksIn(eira);

        assertThat(noticesTo(sian)).isOne();
        assertThat(waiting(sian)).hasSize(1);
    }

    @Test
    void whenTheLastManagerWhoCouldJudgeLeavesAfterwardsOthersAreToldAndNotOnlyFindIt() {
        Actor helen = managerOf(file.council(), "Helen");
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        breaksIn(eira);
        assertThat(noticesTo(sian)).isZero();

        Actor ifan = household.somebody("Ifan", Role.ADMINISTRATOR);
        household.does(ifan, () -> staffing.leaves(file.council(), Household.personOf(helen)));

        assertThat(noticesTo(sian)).isOne();
        assertThat(waiting(sian)).hasSize(1);
    }

    @Test
    void whenTheLastManagerWhoCouldJudgeIsKeptFromTheCaseAfterwardsOthersAreTold() {
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        breaksIn(eira);
        assertThat(noticesTo(sian)).isZero();

        household.does(file.socialWorker(), () -> keeping.keep(file.id(), Household.personOf(helen), "not-safe"));

        assertThat(noticesTo(sian)).isOne();
    }

    private void mayNot(Actor actor, BreakGlassId glass) {
        assertThat(waiting(actor)).isEmpty();
        assertThat(household.as(actor, () -> byPost.find(glass))).isEmpty();
        assertThat(household.as(actor, () -> byPost.looks(glass))).isEmpty();
        assertThatThrownBy(() -> household.does(actor, () -> byPost.judge(glass, true, "She had to act")))
                .isInstanceOf(NotThere.class);
    }

    private List<Emergency> waiting(Actor actor) {
        return household.as(actor, byPost::waiting);
    }

    private void breaksIn(Actor actor) {
        night.breaksIn(actor, file, WHY);
    }

    private void rows(String change) {
        try {
            rows.change(change);
        } catch (SQLException notChanged) {
            throw new IllegalStateException(notChanged);
        }
    }

    private Actor managerOf(AgencyId agency, String name) {
        Actor manager = household.somebody(name, Role.TEAM_MANAGER);
        household.worksFor(manager, agency, Role.TEAM_MANAGER, "North");
        household.canBeReached(manager);
        return manager;
    }

    private long noticesTo(Actor actor) {
        return rows.count(
                "select count(*) from outbox_message where person_id = ?",
                Household.personOf(actor).value());
    }

    private long openSteps() {
        return rows.count(
                "select count(*) from work_item where case_id = ? and step = 'judge-emergency' and state = 'OPEN'",
                file.id().value());
    }
}
