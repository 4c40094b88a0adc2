package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.BirthDateCorrecting;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A date of birth that moves the end of anybody's part, or brings it back, is never the word of one manager alone. */
@ExtendWith(ArquillianExtension.class)
class ABirthDateThatEndsPartsTakesTwoTest {

    private static final int PRESSES = 4;

    @Inject
    Household household;

    @Inject
    BirthDateCorrecting birthDates;

    @Inject
    CaseReading cases;

    @Inject
    PortalClock clock;

    @Inject
    Rows rows;

    @Resource
    ManagedExecutorService threads;

    private Opened file;
    private Actor helen;
    private Actor gwen;
    private Actor cerys;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aMotherAndTwoWhoAnswerForTheCase() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        gwen = household.somebody("Gwen", Role.TEAM_MANAGER);
        household.takesPart(file, gwen, Capacity.TEAM_MANAGER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
    }

    @Test
    void aDayOnWhichSomebodysPartWouldEndAtOnceWaitsForAnotherWhoAnswersForTheCase() {
        assertThat(household.as(helen, () -> birthDates.correct(file.id(), eighteenInDays(-365))))
                .isFalse();

        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
        assertThat(household.as(helen, () -> birthDates.bornOn(file.id()))).isEmpty();
        assertThatThrownBy(this::agreeAsHelen).hasMessage("cannot.born.own");
        UUID read = read(gwen, file);
        assertThatThrownBy(() -> household.as(file.socialWorker(), () -> birthDates.agree(file.id(), read)))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(gwen, () -> birthDates.agree(file.id(), read))).isTrue();
        assertThat(household.as(cerys, cases::myCases)).isEmpty();
        assertThat(household.as(helen, () -> birthDates.bornOn(file.id()))).contains(eighteenInDays(-365));
        assertThatThrownBy(() -> agree(read)).hasMessage("cannot.born.answered");
    }

    @Test
    void whoeverSaysNoLeavesEverythingAsItWas() {
        correct(eighteenInDays(-365));
        UUID read = read(gwen, file);

        household.does(gwen, () -> birthDates.refuse(file.id(), read));

        assertThatThrownBy(() -> agree(read)).hasMessage("cannot.born.answered");
        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
        assertThat(household.as(helen, () -> birthDates.bornOn(file.id()))).isEmpty();
    }

    @Test
    void itWaitsForThoseWhoAnswerForEachCaseThatItReaches() throws SQLException {
        Opened other = anotherCaseAboutTheChild();
        Actor meg = household.somebody("Meg", Role.TEAM_MANAGER);
        household.takesPart(other, meg, Capacity.TEAM_MANAGER);
        Actor dan = household.somebody("Dan", Role.FAMILY_MEMBER);
        household.takesPart(other, dan, Capacity.PARENT);
        correct(eighteenInDays(-365));

        UUID read = read(gwen, file);
        assertThat(household.as(gwen, () -> birthDates.agree(file.id(), read))).isFalse();
        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
        assertThat(household.as(gwen, () -> birthDates.waiting(file.id())))
                .contains(new BirthDateCorrecting.Waiting(read, eighteenInDays(-365), false, true));
        assertThat(household.as(meg, () -> birthDates.agree(other.id(), read(meg, other))))
                .isTrue();

        assertThat(household.as(cerys, cases::myCases)).isEmpty();
        assertThat(household.as(dan, cases::myCases)).isEmpty();
    }

    @Test
    void aYoungerDayBringsNobodyBackUntilSomebodyOfThatCaseAgrees() throws SQLException {
        Opened other = anotherCaseAboutTheChild();
        Actor meg = household.somebody("Meg", Role.TEAM_MANAGER);
        household.takesPart(other, meg, Capacity.TEAM_MANAGER);
        correct(eighteenInDays(-365));
        agree();

        assertThat(household.as(meg, () -> birthDates.correct(other.id(), nineYearsAgo())))
                .isFalse();

        assertThat(household.as(cerys, cases::myCases)).isEmpty();
        assertThat(household.as(meg, () -> birthDates.bornOn(other.id()))).contains(eighteenInDays(-365));
        UUID read = read(gwen, file);
        assertThatThrownBy(() -> household.does(meg, () -> birthDates.agree(file.id(), read)))
                .isInstanceOf(NotThere.class);
        agree();
        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
        assertThat(household.as(meg, () -> birthDates.bornOn(other.id()))).contains(nineYearsAgo());
    }

    @Test
    void aYoungerDayBringsNobodyBackByOneManagerOfTheCaseEither() {
        correct(eighteenInDays(-365));
        agree();

        assertThat(household.as(helen, () -> birthDates.correct(file.id(), nineYearsAgo())))
                .isFalse();

        assertThat(household.as(cerys, cases::myCases)).isEmpty();
        assertThatThrownBy(this::agreeAsHelen).hasMessage("cannot.born.own");
        agree();
        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
    }

    @Test
    void aDayAtWhichSomebodysPartWouldEndTomorrowWaitsAsOneAtWhichItWouldEndToday() {
        assertThat(household.as(helen, () -> birthDates.correct(file.id(), eighteenInDays(1))))
                .isFalse();

        assertThat(household.as(helen, () -> birthDates.bornOn(file.id()))).isEmpty();
    }

    @Test
    void aDayAtWhichSomebodysPartWouldGoOnForLongerWaitsToo() {
        correct(eighteenInDays(1));
        agree();

        assertThat(household.as(helen, () -> birthDates.correct(file.id(), eighteenInDays(60))))
                .isFalse();

        assertThat(household.as(helen, () -> birthDates.bornOn(file.id()))).contains(eighteenInDays(1));
    }

    @Test
    void aDayThatMovesNobodysEndIsTheWordOfOne() {
        assertThat(household.as(helen, () -> birthDates.correct(file.id(), nineYearsAgo())))
                .isTrue();
        assertThat(household.as(
                        helen,
                        () -> birthDates.correct(file.id(), nineYearsAgo().minusMonths(1))))
                .isTrue();

        assertThat(household.as(helen, () -> birthDates.bornOn(file.id())))
                .contains(nineYearsAgo().minusMonths(1));
    }

    @Test
    void whoeverHasReadOneDayAgreesToNoOtherAndSaysNoToNoOther() {
        correct(eighteenInDays(-365));
        UUID read = read(gwen, file);
        correct(eighteenInDays(-30));

        assertThatThrownBy(() -> agree(read)).hasMessage("cannot.born.stale");
        assertThatThrownBy(() -> household.does(gwen, () -> birthDates.refuse(file.id(), read)))
                .hasMessage("cannot.born.stale");

        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
        assertThat(household.as(gwen, () -> birthDates.bornOn(file.id()))).isEmpty();
        agree();
        assertThat(household.as(gwen, () -> birthDates.bornOn(file.id()))).contains(eighteenInDays(-30));
    }

    @Test
    void ofDaysThatAreProposedAtTheSameMomentOneWaits() throws Exception {
        CyclicBarrier together = new CyclicBarrier(PRESSES);
        List<Future<Boolean>> pressed = new ArrayList<>();
        for (int days = 1; days <= PRESSES; days++) {
            LocalDate day = eighteenInDays(-days);
            pressed.add(threads.submit(() -> {
                together.await(30, TimeUnit.SECONDS);
                return household.as(helen, () -> birthDates.correct(file.id(), day));
            }));
        }
        for (Future<Boolean> one : pressed) {
            assertThat(one.get(60, TimeUnit.SECONDS)).isFalse();
        }

        assertThat(rows.count(
                        "select count(*) from birth_date_proposal where case_id = ? and closed_at is null",
                        file.id().value()))
                .isOne();
    }

    private Opened anotherCaseAboutTheChild() throws SQLException {
        Opened other = household.openCase();
        rows.change("update case_file set child_id = '"
                + household.as(helen, () -> cases.child(file.id())).person().value() + "' where id = '"
                + other.id().value() + "'");
        return other;
    }

    private LocalDate nineYearsAgo() {
        return clock.today().minusYears(9);
    }

    /** Born on a day whose eighteenth anniversary is so many days ahead. */
    private LocalDate eighteenInDays(int days) {
        return clock.today().plusDays(days).minusYears(18);
    }

    private void correct(LocalDate born) {
        household.does(helen, () -> birthDates.correct(file.id(), born));
    }

    /** What waits, as it stands on the page that somebody has just opened. */
    private UUID read(Actor actor, Opened opened) {
        return household
                .as(actor, () -> birthDates.waiting(opened.id()))
                .orElseThrow()
                .id();
    }

    private void agree() {
        agree(read(gwen, file));
    }

    private void agree(UUID read) {
        household.does(gwen, () -> birthDates.agree(file.id(), read));
    }

    private void agreeAsHelen() {
        UUID read = read(helen, file);
        household.does(helen, () -> birthDates.agree(file.id(), read));
    }
}
