package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CasesLeftBehind;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.OverseeingGrants;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team manager sees every grant of the case and ends any of them; no case and no process loses who it cannot do without. */
@ExtendWith(ArquillianExtension.class)
class AccessToACaseIsOverseenTest {

    @Inject
    Household household;

    @Inject
    UnderWay underWay;

    @Inject
    OverseeingGrants overseeing;

    @Inject
    Participating participating;

    @Inject
    CaseReading reading;

    @Inject
    CasesLeftBehind leftBehind;

    @Inject
    PortalClock clock;

    private Opened file;
    private Actor helen;
    private ParticipationId helensPart;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseWithItsManager() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        helensPart = household.takesPart(file, helen, Capacity.TEAM_MANAGER);
    }

    @Test
    void whoseAccessEndsSoonestComesFirstAndWhoTakesPartApartIsThereToo() {
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        ParticipationId part = household.takesPart(file, daniel, Capacity.PARENT_APART);
        household.does(
                household.manager(file),
                () -> participating.moveEnd(part, clock.now().plus(3, ChronoUnit.DAYS)));

        assertThat(inForce(helen))
                .extracting(Involved::knownAs)
                .startsWith("Daniel")
                .contains("Helen", "Carys", "Menna");
    }

    @Test
    void itIsNotThereForAnybodyElse() {
        assertThatThrownBy(() -> inForce(file.socialWorker())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> inForce(household.manager(file))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.does(
                        file.socialWorker(), () -> overseeing.end(file.id(), helensPart, "I would rather not")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whatSheEndsIsEndedOnTheNextRequestWhereverItIsListed() {
        Actor dawn = household.somebody("Dawn", Role.FOSTER_CARER);
        ParticipationId part = household.takesPart(file, dawn, Capacity.FOSTER_CARER);
        assertThat(household.as(dawn, reading::myCases)).hasSize(1);

        end(file.id(), part);

        assertThat(household.as(dawn, reading::myCases)).isEmpty();
        assertThatThrownBy(() -> end(file.id(), part)).hasMessage("cannot.participation.already-ended");
    }

    @Test
    void whoIsIndependentOfHerStays() {
        Actor nia = household.somebody("Nia", Role.ADVOCATE);
        ParticipationId part = household.takesPart(file, nia, Capacity.ADVOCATE);

        assertThatThrownBy(() -> end(file.id(), part)).hasMessage("cannot.participation.independent");
        assertThatThrownBy(() -> household.does(helen, () -> participating.end(part, "She asks too much")))
                .hasMessage("cannot.participation.independent");
        assertThatThrownBy(() -> household.does(
                        helen, () -> participating.moveEnd(part, clock.now().plus(1, ChronoUnit.DAYS))))
                .hasMessage("cannot.participation.independent");

        assertThatThrownBy(
                        () -> household.does(file.socialWorker(), () -> participating.end(part, "She asks too much")))
                .hasMessage("cannot.participation.independent");
        assertThatThrownBy(() -> household.does(
                        file.socialWorker(),
                        () -> participating.moveEnd(part, clock.now().plus(1, ChronoUnit.DAYS))))
                .hasMessage("cannot.participation.independent");
        assertThat(household.as(nia, reading::myCases)).hasSize(1);
        household.does(household.manager(file), () -> participating.end(part, "Her work here is done"));
        assertThat(household.as(nia, reading::myCases)).isEmpty();
    }

    @Test
    void noneOfThoseWhoLookAtTheCaseworkIsSentAwayByIt() {
        for (Capacity capacity : List.of(Capacity.REVIEWING_OFFICER, Capacity.CHILDRENS_GUARDIAN)) {
            Actor looking = household.somebody("Iolo", Objects.requireNonNull(capacity.role()));
            ParticipationId part = household.takesPart(file, looking, capacity);

            for (Actor worker : List.of(file.socialWorker(), helen)) {
                assertThatThrownBy(() -> household.does(worker, () -> participating.end(part, "Not needed")))
                        .hasMessage("cannot.participation.independent");
            }
            assertThat(household.as(looking, reading::myCases)).hasSize(1);
        }
    }

    @Test
    void aPartOfAnotherCaseIsNotThere() {
        Opened other = household.openCase();
        Actor dawn = household.somebody("Dawn", Role.FOSTER_CARER);
        ParticipationId elsewhere = household.takesPart(other, dawn, Capacity.FOSTER_CARER);

        assertThatThrownBy(() -> end(file.id(), elsewhere)).isInstanceOf(NotThere.class);
    }

    @Test
    void theLastManagerStaysUntilThereIsAnother() {
        assertThatThrownBy(() -> end(file.id(), helensPart)).hasMessage("cannot.participation.last-manager");
        assertThatThrownBy(() -> household.does(file.socialWorker(), () -> participating.end(helensPart, "instead")))
                .hasMessage("cannot.participation.last-manager");

        household.takesPart(file, household.somebody("Owain", Role.TEAM_MANAGER), Capacity.TEAM_MANAGER);
        end(file.id(), helensPart);

        assertThat(household.as(helen, reading::myCases)).isEmpty();
    }

    @Test
    void whoEndsAPostIsToldHowManyCasesItLeavesWithoutAManager() {
        Actor administrator = household.somebody("Ifan", Role.ADMINISTRATOR);
        AgencyId service = household.agency(AgencyKind.CONFERENCE_SERVICE);
        PersonId leaver = Household.personOf(helen);
        assertThat(household.as(administrator, () -> leftBehind.by(file.council(), leaver)))
                .isOne();
        assertThat(household.as(administrator, () -> leftBehind.by(service, leaver)))
                .isZero();

        household.takesPart(file, household.somebody("Owain", Role.TEAM_MANAGER), Capacity.TEAM_MANAGER);

        assertThat(household.as(administrator, () -> leftBehind.by(file.council(), leaver)))
                .isZero();
        assertThatThrownBy(() -> household.as(file.socialWorker(), () -> leftBehind.by(file.council(), leaver)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aProcessNeverWaitsForAnOfficeThatNobodyHolds() {
        UnderWay.Family family = underWay.peopleNamed();
        household.takesPart(family.begun().file(), helen, Capacity.TEAM_MANAGER);

        assertThatThrownBy(() -> end(family.id(), partOf(family.id(), Capacity.COORDINATOR)))
                .hasMessage("cannot.participation.process-needs-them");

        end(family.id(), partOf(family.id(), Capacity.PARENT_APART));
        assertThat(household.as(family.daniel(), reading::myCases)).isEmpty();
    }

    private void end(CaseId caseId, ParticipationId part) {
        household.does(helen, () -> overseeing.end(caseId, part, "Their work here is done"));
    }

    private ParticipationId partOf(CaseId caseId, Capacity capacity) {
        return household.as(helen, () -> overseeing.inForce(caseId, Language.ENGLISH)).stream()
                .filter(one -> one.part().capacity() == capacity)
                .map(one -> one.part().id())
                .findFirst()
                .orElseThrow();
    }

    private List<Involved> inForce(Actor actor) {
        return household.as(actor, () -> overseeing.inForce(file.id(), Language.ENGLISH));
    }
}
