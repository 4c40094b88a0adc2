package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.BreakingGlass;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.AgencyStaff;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.NewAgency;
import org.goldenthread.core.people.NewColleague;
import org.goldenthread.core.people.PostsTelling;
import org.goldenthread.core.people.PostsTelling.ToTell;
import org.goldenthread.core.people.SessionEnding;
import org.goldenthread.core.people.SigningIn;
import org.goldenthread.core.people.Staffing;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Agencies, posts and accounts come in whole, once, by an administrator with a second factor, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class AnAdministratorKeepsTheStaffTest {

    @Inject
    Household household;

    @Inject
    BreakingGlass breaking;

    @Inject
    Staffing staffing;

    @Inject
    SigningIn signingIn;

    @Inject
    CaseReading cases;

    @Inject
    SessionEnding sessions;

    @Inject
    PostsTelling telling;

    private final String subject = "subject-" + UUID.randomUUID();
    private Actor administrator;
    private AgencyId service;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void thereIsAnAgency() {
        administrator = household.somebody("Ifan", Role.ADMINISTRATOR);
        service = household.as(administrator, () -> staffing.add(agency("Service " + subject)));
    }

    @Test
    void somebodyBroughtInCanSignInAndHoldsTheirPost() {
        PersonId menna = bringIn(colleague());

        assertThat(signingIn.personFor(subject)).contains(menna);
        assertThat(people()).singleElement().satisfies(one -> {
            assertThat(one.fullName()).isEqualTo("Menna Rees");
            assertThat(one.roles()).containsExactly(Role.FGC_MANAGER);
            assertThat(one.team()).isEqualTo("North");
        });
        assertThat(told()).singleElement().matches(post -> post.works() && !post.nowhere());
    }

    @Test
    void theSamePressTwiceIsOnePersonAndTheSameAgencyTwiceIsOne() {
        NewColleague menna = colleague();

        assertThat(bringIn(menna)).isEqualTo(bringIn(menna));

        assertThat(people()).hasSize(1);
        assertThat(household.as(administrator, () -> staffing.add(agency("Service " + subject))))
                .isEqualTo(service);
    }

    @Test
    void whereTheAccountCannotBeMadeNobodyIsBroughtIn() {
        NewColleague menna = colleague();

        assertThatThrownBy(() -> household.as(
                        administrator,
                        () -> staffing.bringIn(service, menna, (person, colleague) -> {
                            throw new CannotBeDone("cannot.colleague.away");
                        })))
                .isInstanceOf(CannotBeDone.class);

        assertThat(people()).isEmpty();
        assertThat(bringIn(menna)).as("the same press goes on where it stopped").isNotNull();
    }

    @Test
    void whoWorksThereNoMoreIsOutAtOnceAndTheirAccountIsToBeShut() {
        PersonId menna = bringIn(colleague());
        told().forEach(telling::told);
        Instant cameIn = Instant.now();

        household.does(administrator, () -> staffing.leaves(service, menna));

        assertThat(people()).isEmpty();
        assertThat(sessions.hasEnded("any", subject, cameIn)).isTrue();
        assertThat(told()).singleElement().matches(post -> !post.works() && post.nowhere());
    }

    @Test
    void whatSomebodyCouldSeeForAnAgencyEndsWhenTheyLeaveItThoughTheyWorkElsewhere() {
        Household.Opened file = household.openCase();
        PersonId carys = Household.personOf(file.socialWorker());
        household.worksFor(file.socialWorker(), service, Role.SOCIAL_WORKER, "Night team");

        household.does(administrator, () -> staffing.leaves(file.council(), carys));

        assertThat(household.as(file.socialWorker(), cases::myCases)).isEmpty();
    }

    @Test
    void whoLeavesAnotherAgencyGoesOnInTheCasesOfTheirOwn() {
        Household.Opened file = household.openCase();
        PersonId carys = Household.personOf(file.socialWorker());
        household.worksFor(file.socialWorker(), service, Role.SOCIAL_WORKER, "Night team");

        household.does(administrator, () -> staffing.leaves(service, carys));

        assertThat(household.as(file.socialWorker(), cases::myCases)).hasSize(1);
    }

    @Test
    void aRoleCountsNoMoreOnceTheLastPostInItHasEndedWhateverAnAccountSays() {
        Actor carys = household.somebody("Carys", Role.SOCIAL_WORKER);
        PersonId person = Household.personOf(carys);
        Set<Role> vouchedFor = Set.of(Role.SOCIAL_WORKER, Role.HEALTH, Role.FAMILY_MEMBER);
        household.worksFor(carys, service, Role.SOCIAL_WORKER, "North");
        assertThat(signingIn.rolesStill(person, vouchedFor)).isEqualTo(vouchedFor);

        household.does(administrator, () -> staffing.leaves(service, person));

        assertThat(signingIn.rolesStill(person, vouchedFor)).containsExactlyInAnyOrder(Role.HEALTH, Role.FAMILY_MEMBER);
    }

    @Test
    void whoIsSomebodysFamilyKeepsTheirAccountWhenTheirWorkEnds() {
        PersonId menna = bringIn(colleague());
        PersonId niece = Household.personOf(household.somebody("Efa", Role.YOUNG_PERSON));
        household.isKin(menna, Kin.AUNT, niece);

        household.does(administrator, () -> staffing.leaves(service, menna));

        assertThat(told()).isNotEmpty().allMatch(post -> !post.works() && !post.nowhere());
    }

    @Test
    void anOfficeThatOpensDoorsCountsOnlyWhenASecondAdministratorHasConfirmedIt() {
        PersonId menna = bringIn(colleague());
        assertThat(people()).singleElement().matches(one -> one.waits() && !one.mine());
        assertThat(signingIn.rolesStill(menna, Set.of(Role.FGC_MANAGER))).isEmpty();
        assertThat(manages(menna)).isFalse();

        assertThatThrownBy(() -> household.does(administrator, () -> staffing.confirm(service, menna)))
                .isInstanceOf(CannotBeDone.class);
        assertThat(manages(menna)).isFalse();

        Actor second = household.somebody("Delyth", Role.ADMINISTRATOR);
        household.does(second, () -> staffing.confirm(service, menna));

        assertThat(people()).singleElement().matches(one -> !one.waits());
        assertThat(signingIn.rolesStill(menna, Set.of(Role.FGC_MANAGER))).containsExactly(Role.FGC_MANAGER);
        assertThat(manages(menna)).isTrue();
    }

    @Test
    void aSocialWorkerWhomOneAdministratorBroughtInBreaksNoGlassUntilASecondKnowsThem() {
        PersonId carys = bringIn(colleague(Role.SOCIAL_WORKER));
        Actor claims = Actor.person(carys, Set.of(Role.SOCIAL_WORKER), true, "claims");
        assertThat(signingIn.rolesStill(carys, Set.of(Role.SOCIAL_WORKER))).isEmpty();
        assertThat(household.as(claims, breaking::mayAsk)).isFalse();

        household.does(household.somebody("Delyth", Role.ADMINISTRATOR), () -> staffing.confirm(service, carys));

        assertThat(household.as(claims, breaking::mayAsk)).isTrue();
    }

    @Test
    void anAdministratorCannotMakeASecondOneToConfirmWhatTheyDid() {
        PersonId accomplice = bringIn(colleague(Role.ADMINISTRATOR));

        assertThat(signingIn.rolesStill(accomplice, Set.of(Role.ADMINISTRATOR))).isEmpty();
    }

    @Test
    void anInterpreterNeedsNoSecondPairOfEyes() {
        PersonId ann = bringIn(colleague(Role.INTERPRETER));

        assertThat(people()).singleElement().matches(one -> !one.waits());
        assertThat(signingIn.rolesStill(ann, Set.of(Role.INTERPRETER))).containsExactly(Role.INTERPRETER);
    }

    @Test
    void aNewNameHoldsAndIsNotAnothersAgencys() {
        household.does(administrator, () -> staffing.rename(service, "New " + subject, "Newydd " + subject));

        assertThat(here().agency().welsh()).isEqualTo("Newydd " + subject);
        AgencyId other = household.as(administrator, () -> staffing.add(agency("Other " + subject)));
        assertThatThrownBy(() -> household.does(
                        administrator, () -> staffing.rename(other, "New " + subject, "Arall " + subject)))
                .isInstanceOf(CannotBeDone.class);
    }

    @Test
    void nobodyElseFindsAnythingThere() {
        PersonId ifan = Household.personOf(administrator);
        for (Actor other : List.of(
                household.somebody("Priya", Role.SOCIAL_WORKER),
                household.somebody("Owain", Role.CONTENT_EDITOR),
                household.somebody("Nia", Role.INFORMATION_GOVERNANCE),
                household.somebody("Mair", Role.FAMILY_MEMBER),
                Actor.person(ifan, Set.of(Role.ADMINISTRATOR), false, "one factor"))) {
            assertThatThrownBy(() -> household.as(other, staffing::all)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.as(other, () -> staffing.add(agency("Mine " + subject))))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.as(
                            other, () -> staffing.bringIn(service, colleague(), (person, colleague) -> "never-made")))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(other, () -> staffing.leaves(service, ifan)))
                    .isInstanceOf(NotThere.class);
        }
        assertThat(people()).isEmpty();
    }

    private PersonId bringIn(NewColleague colleague) {
        return household.as(administrator, () -> staffing.bringIn(service, colleague, (person, said) -> subject));
    }

    private AgencyStaff here() {
        return household.as(administrator, staffing::all).stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private List<AgencyStaff.Colleague> people() {
        return here().people();
    }

    private List<ToTell> told() {
        return telling.toTell().stream()
                .filter(post -> post.subject().equals(subject))
                .toList();
    }

    private static NewAgency agency(String name) {
        return new NewAgency(AgencyKind.CONFERENCE_SERVICE, name, name);
    }

    private boolean manages(PersonId person) {
        return household.holding(Role.FGC_MANAGER).contains(person);
    }

    private static NewColleague colleague() {
        return colleague(Role.FGC_MANAGER);
    }

    private static NewColleague colleague(Role role) {
        return new NewColleague(
                "Menna",
                "Menna Rees",
                Language.ENGLISH,
                "menna@example.org",
                role,
                "North",
                "01632 960020",
                UUID.randomUUID().toString());
    }
}
