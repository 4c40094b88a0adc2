package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.VersionLine;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookBackClock;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.goldenthread.core.tripwire.TakingHeldBack;
import org.goldenthread.core.tripwire.TakingHeldBack.Mine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits, or came back, is its writer's to take back: the thing goes with its hold, and nobody who should decide finds it. */
@ExtendWith(ArquillianExtension.class)
class WhoeverWroteItTakesItBackTest extends WhereAnAddressIsKeptSafe {

    @Inject
    TakingHeldBack taking;

    @Inject
    LookBackClock looks;

    @Inject
    Rows rows;

    @Resource
    ManagedExecutorService threads;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whatWaitedIsThereForNobodyAndNobodyFindsItToDecideAbout() {
        ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");
        Held waits = waiting(ruth);
        assertThat(mine(carys)).singleElement().matches(one -> one.canGo() && one.notice() == Notice.WAITS);

        household.does(carys, () -> taking.takeBack(waits.id()));

        assertThat(waitFor(ruth)).isEmpty();
        assertThat(mine(carys)).isEmpty();
        List.of(carys, ruth, dai)
                .forEach(reader -> assertThat(listed(reader, letter)).isFalse());
        assertAbsent(ruth, () -> held.look(waits.id()));
        assertAbsent(ruth, () -> held.letGo(waits.id(), waits.revision(), "She says so"));
        assertAbsent(ruth, () -> held.sendBack(waits.id(), waits.revision(), "Say it without"));
        assertThat(rows.count(
                        "select count(*) from audit_row where action = 'TAKEN_BACK' and actor_id = ?",
                        Household.personOf(carys).value()))
                .isEqualTo(1);
    }

    @Test
    void whatWasTakenBackIsReadByNobodyWhoMayNotHoldTheAddressThoughTheyWriteThere() {
        Actor manager = household.manager(file);
        ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");
        household.does(carys, () -> taking.takeBack(waiting(ruth).id()));

        assertThatThrownBy(() -> household.as(manager, () -> contents.readVersion(letter, 1)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(manager, () -> contents.history(letter)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whatCameBackGoesTooAndWhatWasDecidedOrTakenBackOrIsSomebodyElsesIsNotThere() {
        writes(carys, Compartment.SHARED, null, SAID, "");
        Held first = waiting(ruth);
        household.does(ruth, () -> held.sendBack(first.id(), first.revision(), "Say it without"));
        for (Actor other : List.of(ruth, dai, cerys)) {
            assertAbsent(other, () -> taking.takeBack(first.id()));
        }
        assertThat(mine(carys)).singleElement().matches(one -> one.notice() == Notice.SENT_BACK);

        household.does(carys, () -> taking.takeBack(first.id()));
        assertAbsent(carys, () -> taking.takeBack(first.id()));

        writes(carys, Compartment.SHARED, null, SAID, "");
        Held second = waiting(ruth);
        household.does(ruth, () -> held.letGo(second.id(), second.revision(), "She says so"));
        assertAbsent(carys, () -> taking.one(second.id()));
        assertAbsent(carys, () -> taking.takeBack(second.id()));
    }

    @Test
    void whoeverIsNotToldThatItWaitsLearnsNothingByTakingItBack() {
        writes(dai, Compartment.SHARED, null, SAID, "");
        writes(dai, Compartment.SHARED, null, "All well.", "");
        HeldBackId waits = waiting(ruth).id();

        assertThat(mine(dai)).isEmpty();
        assertAbsent(dai, () -> taking.one(waits));
        assertAbsent(dai, () -> taking.takeBack(waits));
        assertThat(waitFor(ruth)).hasSize(1);
    }

    @Test
    void theVersionThatWaitedGoesAndTheOneBeforeStandsAgain() {
        ContentId letter = writes(carys, Compartment.SHARED, null, "All well.", "");
        household.as(carys, () -> writing.revise(letter, 1, Household.words(SAID), "moved"));
        assertThat(reaches(dai, letter)).isFalse();

        household.does(carys, () -> taking.takeBack(waiting(ruth).id()));

        assertThat(reaches(dai, letter)).isTrue();
        assertThat(household.as(ruth, () -> contents.history(letter)))
                .extracting(VersionLine::number)
                .containsExactly(1);
        assertAbsent(ruth, () -> contents.readVersion(letter, 2));
        assertThat(household
                        .as(carys, () -> writing.revise(letter, 1, Household.words("Still well."), ""))
                        .version())
                .as("its number is given to nothing else")
                .isEqualTo(3);
        assertThat(reaches(dai, letter)).isTrue();
    }

    @Test
    void whatAStepHasWrittenAnewIsNobodysToTakeBack() {
        ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");
        Held first = waiting(ruth);
        household.as(
                Actor.step("letter", file.id(), null),
                () -> writing.revise(letter, 1, Household.words("She is at 19 Heron Court."), ""));

        assertThat(mine(carys)).isEmpty();
        assertAbsent(carys, () -> taking.takeBack(first.id()));
        assertAbsent(carys, () -> taking.takeBack(waiting(ruth).id()));
        assertThat(waitFor(ruth)).hasSize(1);
    }

    @Test
    void whatStoodThereLongBeforeAnAddressWasSafeIsTakenBackAsAWhole() {
        ContentId letter = writes(carys, Compartment.SHARED, null, "Ring Cerys on 07700 900456.", "");
        assertThat(reaches(dai, letter)).isTrue();
        household.as(
                cerys,
                () -> details.reachMe(
                        new NewSafeContact(Channel.PHONE, "07700 900456", SafeHours.always(), false, true)));
        looks.catchUp();

        household.does(carys, () -> taking.takeBack(waiting(ruth).id()));

        assertThat(listed(dai, letter)).isFalse();
        assertThat(waitFor(ruth)).isEmpty();
    }

    @Test
    void ofItsWriterAndWhoeverDecidesAtTheSameMomentOneIsTooLate() throws Exception {
        for (int round = 0; round < 5; round++) {
            ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");
            Held waits = waiting(ruth);

            List<Object> came = atOnce(
                    () -> household.does(carys, () -> taking.takeBack(waits.id())),
                    () -> household.does(ruth, () -> held.letGo(waits.id(), waits.revision(), "She says so")));

            assertThat(came).filteredOn(NotThere.class::isInstance).hasSize(1);
            boolean taken = !(came.get(0) instanceof NotThere);
            assertThat(listed(dai, letter)).isEqualTo(!taken);
            assertThat(waitFor(ruth)).isEmpty();
        }
    }

    private List<Object> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Object>> both = new ArrayList<>();
        for (Runnable each : List.of(one, other)) {
            both.add(threads.submit(() -> {
                together.await(20, TimeUnit.SECONDS);
                try {
                    each.run();
                    return "done";
                } catch (RuntimeException refused) {
                    return refused;
                }
            }));
        }
        List<Object> came = new ArrayList<>();
        for (Future<Object> each : both) {
            came.add(each.get(40, TimeUnit.SECONDS));
        }
        return came;
    }

    private List<Mine> mine(Actor actor) {
        return household.as(actor, () -> taking.in(file.id()));
    }

    private boolean listed(Actor reader, ContentId letter) {
        return household.as(
                reader,
                () -> contents.inCase(file.id(), ContentFilter.all()).stream()
                        .anyMatch(line -> line.id().equals(letter)));
    }

    private void assertAbsent(Actor actor, Runnable asked) {
        assertThatThrownBy(() -> household.does(actor, asked)).isInstanceOf(NotThere.class);
    }
}
