package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.ReachingPeople;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.Inviting;
import org.goldenthread.core.meeting.NewRelative;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Not by an aunt she invents, not by the link of a real one, and not by having that link sent to herself. */
@ExtendWith(ArquillianExtension.class)
class AProfessionalCannotComeInAsFamilyTest {

    private static final NewSafeContact BY_POST =
            new NewSafeContact(Channel.POST, "1 Heol y Bont", SafeHours.always(), false, true);

    @Inject
    Household household;

    @Inject
    Inviting inviting;

    @Inject
    Participating participating;

    @Inject
    ReachingPeople reaching;

    @Inject
    CaseReading cases;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void anInventedAuntIsNotInvitedByWhoWorksTheCase() {
        Opened file = household.openCase();
        for (Actor worker : workers(file)) {
            int before = people(file);

            assertThatThrownBy(() -> household.as(worker, () -> inviting.invite(file.id(), aunt(), false, "pressed")))
                    .isInstanceOf(NotThere.class);

            assertThat(people(file)).isEqualTo(before);
        }
    }

    @Test
    void nobodyKnownIsMadeFamilyOrAPartysLawyerByWhoWorksTheCase() {
        Opened file = household.openCase();
        Actor friend = household.somebody("Gwen", Role.FAMILY_MEMBER);
        for (Actor worker : workers(file)) {
            for (Capacity capacity : List.of(
                    Capacity.CHILD,
                    Capacity.PARENT,
                    Capacity.PARENT_APART,
                    Capacity.FAMILY_NETWORK,
                    Capacity.PARENTS_SOLICITOR)) {
                NewParticipation part = NewParticipation.of(
                        Household.personOf(friend), capacity, "purpose.test", LegalBasis.AGREEMENT_TO_TAKE_PART);

                assertThatThrownBy(() -> household.as(worker, () -> participating.begin(file.id(), part)))
                        .as("%s brings in a %s", worker.roles(), capacity)
                        .isInstanceOf(NotThere.class);
                assertThatThrownBy(() -> household.as(worker, () -> inviting.invite(file.id(), part)))
                        .isInstanceOf(NotThere.class);
            }
        }
    }

    @Test
    void theLinkOfARealAuntIsNeverInTheirHandsNorSentWhereTheySay() {
        Opened file = household.openCase();
        ParticipationId part =
                household.as(household.manager(file), () -> inviting.invite(file.id(), aunt(), false, "pressed"));
        for (Actor worker : workers(file)) {
            assertThatThrownBy(() -> household.as(worker, () -> inviting.linkForPaper(part)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(worker, () -> inviting.inviteAgain(part)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(worker, () -> inviting.takeBack(part, "not wanted")))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(worker, () -> participating.end(part, "not wanted")))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.as(worker, () -> reaching.saidThat(part, BY_POST)))
                    .isInstanceOf(NotThere.class);
        }

        assertThat(household.as(household.manager(file), () -> inviting.linkForPaper(part)))
                .isNotNull();
    }

    private List<Actor> workers(Opened file) {
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        return List.of(file.socialWorker(), helen);
    }

    private int people(Opened file) {
        return household.as(
                file.socialWorker(),
                () -> cases.people(file.id(), Language.ENGLISH).size());
    }

    private static NewRelative aunt() {
        return new NewRelative(
                new NewPerson("Non", "Non Pritchard", null, Needs.plain(Language.ENGLISH)),
                Capacity.FAMILY_NETWORK,
                Kin.AUNT,
                null,
                "purpose.makes-the-plan",
                BY_POST);
    }
}
