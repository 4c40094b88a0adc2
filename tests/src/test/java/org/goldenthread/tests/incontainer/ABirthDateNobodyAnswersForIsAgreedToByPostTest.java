package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.AgreeingByPost;
import org.goldenthread.core.casefile.AgreeingByPost.Asked;
import org.goldenthread.core.casefile.BirthDateCorrecting;
import org.goldenthread.core.casefile.BirthDateCorrecting.Waiting;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.Staffing;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that has no manager who can agree to a date of birth blocks it for nobody: another of its authority answers. */
@ExtendWith(ArquillianExtension.class)
class ABirthDateNobodyAnswersForIsAgreedToByPostTest {

    @Inject
    Household household;

    @Inject
    BirthDateCorrecting birthDates;

    @Inject
    AgreeingByPost byPost;

    @Inject
    CaseReading cases;

    @Inject
    Staffing staffing;

    @Inject
    PortalClock clock;

    @Inject
    Rows rows;

    private Opened file;
    private Actor helen;
    private Actor sian;
    private Actor cerys;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseWithOneManager() {
        file = household.openCase();
        helen = managerOf(file.council(), "Helen");
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        sian = managerOf(file.council(), "Siân");
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
    }

    @Test
    void whereTheOnlyManagerProposedItAnotherOfTheAuthorityIsToldAndAgrees() {
        assertThat(household.as(helen, () -> birthDates.correct(file.id(), gone())))
                .isFalse();

        assertThat(noticesTo(sian)).isOne();
        Asked asked = waiting(sian).get(0);
        assertThat(asked.day()).isEqualTo(gone());
        assertThat(asked.before()).isNull();
        assertThat(household.as(sian, () -> byPost.read(asked.id()))).isEqualTo(asked);
        assertThat(household.as(sian, cases::myCases)).as("it opens nothing").isEmpty();

        assertThat(household.as(sian, () -> byPost.agree(asked.id()))).isTrue();

        assertThat(household.as(cerys, cases::myCases)).isEmpty();
        assertThat(household.as(helen, () -> birthDates.bornOn(file.id()))).contains(gone());
        mayNot(sian, asked.id());
    }

    @Test
    void whoProposedItAndWhoManagesForAnotherAuthorityAndWhoManagesNothingMayNot() {
        Actor elsewhere = managerOf(household.agency(AgencyKind.LOCAL_AUTHORITY), "Owain");
        household.does(helen, () -> birthDates.correct(file.id(), gone()));
        UUID asked = waiting(sian).get(0).id();

        for (Actor other : List.of(helen, elsewhere, file.socialWorker(), cerys)) {
            mayNot(other, asked);
        }
        household.does(sian, () -> byPost.refuse(asked));
        assertThat(household.as(helen, () -> birthDates.waiting(file.id()))).isEmpty();
        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
    }

    @Test
    void whereAnotherManagerTakesPartNobodyElseIsToldUntilTheyLeave() {
        Actor gwen = managerOf(file.council(), "Gwen");
        household.takesPart(file, gwen, Capacity.TEAM_MANAGER);
        household.does(helen, () -> birthDates.correct(file.id(), gone()));
        assertThat(noticesTo(sian)).isZero();
        assertThat(waiting(sian)).isEmpty();

        Actor ifan = household.somebody("Ifan", Role.ADMINISTRATOR);
        household.does(ifan, () -> staffing.leaves(file.council(), Household.personOf(gwen)));

        assertThat(noticesTo(sian)).isOne();
        assertThat(waiting(sian)).hasSize(1);
    }

    @Test
    void whoProposesItFromACaseThatItDoesNotReachSeesThatItWaitsAndTakesItBack() throws SQLException {
        Opened other = anotherCaseAboutTheChild();
        Actor meg = managerOf(other.council(), "Meg");
        household.takesPart(other, meg, Capacity.TEAM_MANAGER);
        Actor another = managerOf(other.council(), "Dilys");
        household.takesPart(other, another, Capacity.TEAM_MANAGER);

        assertThat(household.as(meg, () -> birthDates.correct(other.id(), gone())))
                .isFalse();

        Waiting waits = household.as(meg, () -> birthDates.waiting(other.id())).orElseThrow();
        assertThat(waits.own()).isTrue();
        assertThat(waits.day()).isEqualTo(gone());
        assertThat(household.as(another, () -> birthDates.waiting(other.id())))
                .as("it reaches nobody there")
                .isEmpty();
        assertThatThrownBy(() -> household.does(meg, () -> birthDates.agree(other.id(), waits.id())))
                .hasMessage("cannot.born.own");

        household.does(meg, () -> birthDates.refuse(other.id(), waits.id()));

        assertThat(household.as(meg, () -> birthDates.waiting(other.id()))).isEmpty();
        assertThat(household.as(helen, () -> birthDates.waiting(file.id()))).isEmpty();
    }

    @Test
    void aCaseThatItReachesAndThatNobodyManagesBlocksItNoLonger() throws SQLException {
        Opened other = anotherCaseAboutTheChild();
        Actor dan = household.somebody("Dan", Role.FAMILY_MEMBER);
        household.takesPart(other, dan, Capacity.PARENT);
        Actor meg = managerOf(other.council(), "Meg");
        household.does(helen, () -> birthDates.correct(file.id(), gone()));

        UUID here = waiting(sian).get(0).id();
        UUID there = waiting(meg).get(0).id();
        assertThat(household.as(sian, () -> byPost.agree(here))).isFalse();
        mayNot(sian, there);
        assertThat(household.as(meg, () -> byPost.agree(there))).isTrue();

        assertThat(household.as(dan, cases::myCases)).isEmpty();
        assertThat(household.as(cerys, cases::myCases)).isEmpty();
    }

    private Opened anotherCaseAboutTheChild() throws SQLException {
        Opened other = household.openCase();
        rows.change("update case_file set child_id = '"
                + household.as(helen, () -> cases.child(file.id())).person().value() + "' where id = '"
                + other.id().value() + "'");
        return other;
    }

    private void mayNot(Actor actor, UUID asked) {
        assertThat(waiting(actor)).isEmpty();
        List<Runnable> all = List.of(() -> byPost.read(asked), () -> byPost.agree(asked), () -> byPost.refuse(asked));
        for (Runnable one : all) {
            assertThatThrownBy(() -> household.does(actor, one)).isInstanceOf(NotThere.class);
        }
    }

    private List<Asked> waiting(Actor actor) {
        return household.as(actor, byPost::waiting);
    }

    /** Eighteen since a year ago. */
    private LocalDate gone() {
        return clock.today().minusYears(19);
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
}
