package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cerys's address is kept safe. Whoever writes guesses, and has them read for them, is answered alike, right or wrong. */
@ExtendWith(ArquillianExtension.class)
class WhoTriesOutAddressesLearnsNothingTest extends WhereAnAddressIsKeptSafe {

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void byWhatTheyShareTheyLearnNothing() {
        ContentId right = writes(dai, Compartment.SHARED, null, "She is at nm4-9qt, is she not?", "");
        ContentId wrong = writes(dai, Compartment.SHARED, null, "She is at nm4-9qz, is she not?", "");

        assertThat(household.as(dai, () -> held.ofMine(right))).isEqualTo(Notice.NOTHING);
        assertThat(reaches(dai, right)).isTrue();
        assertThat(reaches(dai, wrong)).isTrue();
        assertThat(waitFor(dai)).isEmpty();
        assertThat(reaches(household.manager(file), right)).isFalse();
        assertThat(reaches(household.manager(file), wrong)).isTrue();
        assertThat(waiting(ruth).subject().id()).isEqualTo(right.value());
    }

    @Test
    void byNotesOfTheirOwnOrByTheirLawyerTheyLearnNothing() {
        for (String guess : List.of("nm4-9qt", "nm4-9qz", SAID)) {
            assertThat(reaches(dai, writes(dai, Compartment.OWN, null, guess, "")))
                    .isTrue();
        }
        Actor lawyer = household.somebody("Lowri", Role.SOLICITOR);
        NewParticipation advises = NewParticipation.of(
                        Household.personOf(lawyer),
                        Capacity.PARENTS_SOLICITOR,
                        "purpose.test",
                        LegalBasis.AGREEMENT_TO_TAKE_PART)
                .actingFor(Household.personOf(dai));
        household.as(household.manager(file), () -> participating.begin(file.id(), advises));
        ContentId right = writes(dai, Compartment.APART, null, "nm4-9qt", "");
        ContentId wrong = writes(dai, Compartment.APART, null, "nm4-9qz", "");

        assertThat(reaches(lawyer, right)).isTrue();
        assertThat(reaches(lawyer, wrong)).isTrue();
        assertThat(waitFor(lawyer)).isEmpty();
        assertThat(household.as(lawyer, () -> held.cases())).isEmpty();
        assertThat(reaches(household.manager(file), right)).isFalse();
    }

    @Test
    void whatTheyAreToldOfTheirOwnAddressTellsNothingOfAnotherBesideIt() {
        NewSafeContact home = new NewSafeContact(Channel.PHONE, "07700 900456", SafeHours.always(), false, true);
        household.as(dai, () -> details.reachMe(home));

        for (String guess : List.of("nm4-9qt", "nm4-9qz")) {
            ContentId letter = writes(dai, Compartment.SHARED, null, "Ring me on 07700 900456. Is it " + guess, "");
            assertThat(household.as(dai, () -> held.ofMine(letter))).isEqualTo(Notice.WAITS);
        }
        household.does(carys, () -> participating.end(ruthsPart, "She has moved on"));
        for (String guess : List.of("nm4-9qt", "nm4-9qz")) {
            ContentId told = writes(dai, Compartment.COORDINATION, null, "Ring me on 07700 900456. Is it " + guess, "");
            assertThat(reaches(dai, told)).isTrue();
        }
    }

    @Test
    void whatIsWrittenAgainWhileSomebodyLooksIsNotLetGo() {
        ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");
        Held seen = waiting(ruth);
        household.as(carys, () -> writing.revise(letter, 1, Household.words("She is at NM4 9QT."), ""));

        assertThatThrownBy(() -> household.does(ruth, () -> held.letGo(seen.id(), seen.revision(), "She says so")))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.held.changed");
        assertThat(reaches(dai, letter)).isFalse();
        Held now = waiting(ruth);
        household.does(ruth, () -> held.letGo(now.id(), now.revision(), "She says so"));
        assertThat(reaches(dai, letter)).isTrue();
    }

    @Test
    void whoeverWroteItBeforeDoesNotDecideWhenAStepHasWrittenItAnew() {
        ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");
        household.as(
                Actor.step("letter", file.id(), null),
                () -> writing.revise(letter, 1, Household.words("She is at 19 Heron Court."), ""));

        assertThat(waitFor(carys)).isEmpty();
        assertThat(household.as(carys, () -> held.ofMine(letter))).isEqualTo(Notice.NOTHING);
        Held now = waiting(ruth);
        assertThat(now.writer()).isNull();
        assertThatThrownBy(() -> household.does(carys, () -> held.letGo(now.id(), now.revision(), "because")))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.held.own");
        household.does(ruth, () -> held.letGo(now.id(), now.revision(), "She says so"));
        assertThat(reaches(dai, letter)).isTrue();
    }
}
