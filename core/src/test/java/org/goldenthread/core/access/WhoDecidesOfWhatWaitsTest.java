package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the moment a thing begins to wait for a second person until one of them has decided, within one request. */
class WhoDecidesOfWhatWaitsTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final HoldingBack holding =
            new HoldingBack(portal.heldBacks, portal.standings, portal.grants, portal.guard, portal.clock);
    private final GivenBack given =
            new GivenBack(portal.heldBacks, portal.standings, new WhoHasLooked(), portal.acting, portal.clock);
    private final HeldBackSubjects subjects = new HeldBackSubjects(portal.heldBacks);
    private final Subject told = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Actor mair = world.asFamily(world.mair);
    private final Actor ruth = world.asProfessional(world.ruth, Role.FGC_COORDINATOR);

    @BeforeEach
    void oneRequest() {
        portal.inTransaction = true;
    }

    @Test
    void whatIsLetGoIsSeenByEverybodyForTheRestOfTheRequest() {
        Held one = holding.hold(told, world.helen);
        assertThat(sees(mair)).isFalse();

        Held gone = holding.letGo(one.id(), one.revision(), world.ruth, "she says so");

        assertThat(gone).isEqualTo(one);
        assertThat(sees(mair)).isTrue();
        assertThat(holding.of(told.id())).isEmpty();
        assertThatThrownBy(() -> holding.letGo(one.id(), one.revision(), world.priya, "so do I"))
                .hasMessage("cannot.held.decided");
    }

    @Test
    void whatIsSentBackWaitsOnUntilItsWriterPutsItThereAnewAsTheSameThingWritten() {
        Held one = holding.hold(told, world.helen);
        assertThat(one.sentBackAt()).isNull();

        Held back = holding.sendBack(one.id(), one.revision(), world.ruth, "take the street out");

        assertThat(back.id()).isEqualTo(one.id());
        assertThat(back.sentBackAt()).isEqualTo(FamilyWorld.THURSDAY);
        assertThat(sees(mair)).isFalse();
        Held anew = holding.hold(told, world.helen);
        assertThat(anew.id()).isEqualTo(one.id());
        assertThat(anew.sentBackAt()).isNull();
        assertThat(anew.revision()).isEqualTo(one.revision() + 1);
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileIsDecidedByNobodyAsTheFirstsInAnyRevision() {
        Held first = holding.hold(told, world.helen);
        Held second = holding.hold(told, world.priya);

        assertThatThrownBy(() -> holding.letGo(first.id(), first.revision() + 1, world.ruth, "she says so"))
                .hasMessage("cannot.held.decided");
        assertThat(holding.of(told.id())).contains(second);
        assertThat(second.wrote()).containsExactlyInAnyOrder(world.helen, world.priya);
    }

    @Test
    void whatItsWriterHasBackIsFoundByNobodyToDecideAboutAndHidesTheThingNoMore() {
        Held one = holding.hold(told, world.helen);
        Actor helen = world.asProfessional(world.helen, Role.TEAM_MANAGER);

        Held back = portal.as(helen, () -> given.toWhoeverWroteIt(one.id()));

        assertThat(back).isEqualTo(one);
        assertThat(subjects.find(one.id())).isEmpty();
        assertThat(holding.of(told.id())).isEmpty();
        assertThat(sees(mair)).isTrue();
        assertThatThrownBy(() -> holding.letGo(one.id(), one.revision(), world.ruth, "she says so"))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> holding.sendBack(one.id(), one.revision(), world.ruth, "take it out"))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> portal.as(helen, () -> given.toWhoeverWroteIt(one.id())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whatWaitsIsGivenToItsWriterAloneAndOfAStepToNobodyAndNotOnceItIsDecided() {
        Actor helen = world.asProfessional(world.helen, Role.TEAM_MANAGER);
        Held steps = holding.hold(told, null);
        assertThatThrownBy(() -> portal.as(helen, () -> given.toWhoeverWroteIt(steps.id())))
                .isInstanceOf(NotThere.class);
        Held helens = holding.hold(told, world.helen);
        assertThatThrownBy(() -> portal.as(ruth, () -> given.toWhoeverWroteIt(helens.id())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> portal.as(helen, () -> given.toWhoeverWroteIt(HeldBackId.next())))
                .isInstanceOf(NotThere.class);

        holding.letGo(helens.id(), helens.revision(), world.ruth, "she says so");

        assertThatThrownBy(() -> portal.as(helen, () -> given.toWhoeverWroteIt(helens.id())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whatBeganToWaitWhenItWasWrittenHasWaitedSinceThatInstant() {
        Instant written = FamilyWorld.THURSDAY.minusMillis(7);

        assertThat(holding.hold(told, world.helen, written).heldAt()).isEqualTo(written);
    }

    @Test
    void aStepOfAProcessIsNobodyWhoWroteIt() {
        Held one = holding.hold(told, null);

        assertThat(one.writer()).isNull();
        assertThat(one.wrote()).isEmpty();
        assertThat(holding.whoWrote(told, null)).isEmpty();
        assertThat(holding.whoWrote(told, world.priya)).containsExactly(world.priya);
        holding.hold(told, world.helen);
        assertThat(holding.whoWrote(told, null)).containsExactly(world.helen);
    }

    @Test
    void whatWaitsIsFoundInItsOwnPlaceAndListedToThoseWhoMayLook() {
        Held one = holding.hold(told, world.helen);

        assertThat(one.subject()).isEqualTo(told);
        assertThat(holding.line(one.id())).isEqualTo(one);
        assertThatThrownBy(() -> holding.line(HeldBackId.next())).isInstanceOf(NotThere.class);
        assertThat(subjects.idType()).isEqualTo(HeldBackId.class);
        assertThat(subjects.find(one.id())).contains(told);
        assertThat(subjects.find(HeldBackId.next())).isEmpty();
        portal.does(ruth, () -> {
            assertThat(holding.in(world.elasCase)).containsExactly(one);
            assertThat(holding.in(CaseId.next())).isEmpty();
            assertThat(holding.everywhere()).containsExactly(one);
        });
        portal.does(mair, () -> {
            assertThat(holding.in(world.elasCase)).isEmpty();
            assertThat(holding.everywhere()).isEmpty();
        });
    }

    @Test
    void whoHoldsEverySafeContactIsAKeeperAndEverybodyElseKnowsOfTheirOwn() {
        portal.does(ruth, () -> {
            assertThat(holding.isKeeper(world.elasCase)).isTrue();
            assertThat(holding.mayKnow(world.elasCase, world.cerys)).isTrue();
            holding.requireKeeper(world.elasCase);
        });
        portal.does(mair, () -> {
            assertThat(holding.isKeeper(world.elasCase)).isFalse();
            assertThat(holding.mayKnow(world.elasCase, world.mair)).isTrue();
            assertThat(holding.mayKnow(world.elasCase, world.cerys)).isFalse();
            assertThatThrownBy(() -> holding.requireKeeper(world.elasCase)).isInstanceOf(NotThere.class);
        });
    }

    @Test
    void aSecondPersonIsSomebodyWhoReadsThereAndHoldsTheContacts() {
        assertThat(holding.whoMayLook(told.stamp(), Set.of())).containsExactlyInAnyOrder(world.priya, world.ruth);
        AccessStamp familys = AccessStamp.in(world.elasCase, Compartment.FAMILY, Label.SENSITIVE);
        assertThat(holding.whoMayLook(familys, Set.of()))
                .as("whoever holds the contacts reads nothing of private family time")
                .isEmpty();
        assertThat(holding.mayEverBeLookedAt(familys)).isFalse();
        assertThat(holding.mayEverBeLookedAt(told.stamp())).isTrue();
    }

    @Test
    void whatIsInNoCaseIsNeitherHeldBackNorLookedAt() {
        AccessStamp desk = AccessStamp.portal(Compartment.EDITORIAL, Label.PUBLIC);
        Subject guide = new Subject(SubjectKind.CONTENT, Ids.next(), desk);

        assertThat(holding.whoMayLook(desk, Set.of())).isEmpty();
        assertThatThrownBy(() -> holding.hold(guide, PersonId.next()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in a case");
    }

    @Test
    void oneThatWaitsHidesNothingElseAndAnEdgeIsNothingThatWaits() {
        Subject other = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
        holding.hold(told, world.helen);
        portal.edges.add(new NeverSee(world.mair, other, "not-safe", world.ruth, FamilyWorld.THURSDAY));

        assertThat(waits(told)).isTrue();
        assertThat(waits(other)).as("is kept from her for good").isFalse();
        assertThat(waits(world.in(Compartment.SHARED, Label.OFFICIAL))).isFalse();
    }

    private boolean waits(Subject thing) {
        return portal.standings.waits(world.mair, thing.id(), world.elasCase, Set::of);
    }

    private boolean sees(Actor actor) {
        return portal.policy
                .check(actor, Action.SEE, told, FamilyWorld.THURSDAY)
                .permitted();
    }
}
