package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

/** Whether somebody reads at a place, takes part there today or is still to come, who may not hold what was found in it. */
class WhomASafeContactWouldReachTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final HoldingBack holding =
            new HoldingBack(portal.heldBacks, portal.standings, portal.grants, portal.guard, portal.clock);

    @Test
    void whoeverIsStillToComeWillReadWhatIsTheirsAndHasTheirOwnContactAlone() {
        PersonId gethin = PersonId.next();
        AccessStamp gethins = own(gethin);

        assertThat(holding.reachFurther(gethins, Set.of(world.cerys, gethin), world.priya))
                .containsExactly(world.cerys);
        assertThat(holding.othersRead(gethins, world.priya)).isTrue();
        assertThat(holding.reachFurther(gethins, Set.of(world.cerys), gethin))
                .as("what he writes for himself before his part begins")
                .isEmpty();
        assertThat(holding.othersRead(gethins, gethin)).isFalse();
    }

    @Test
    void whatIsAloneForSomebodyWhoHoldsTheContactsReachesNobodyFurther() {
        AccessStamp priyas = own(world.priya);

        assertThat(holding.reachFurther(priyas, Set.of(world.cerys, world.daniel), world.ruth))
                .isEmpty();
        assertThat(holding.othersRead(priyas, world.ruth)).isFalse();
    }

    @Test
    void whatBelongsToNobodyAndIsReadByThoseWhoHoldTheContactsAloneReachesNobodyFurther() {
        AccessStamp kept = AccessStamp.in(world.elasCase, Compartment.SAFE_CONTACT, Label.RESTRICTED);

        assertThat(holding.reachFurther(kept, Set.of(world.cerys), world.priya)).isEmpty();
        assertThat(holding.othersRead(kept, world.priya)).isFalse();
    }

    @Test
    void whatAStepOfAProcessWritesIsReadByWhoseItIs() {
        AccessStamp daniels = own(world.daniel);

        assertThat(holding.reachFurther(daniels, Set.of(world.cerys, world.daniel), null))
                .containsExactly(world.cerys);
        assertThat(holding.othersRead(daniels, null)).isTrue();
    }

    @Test
    void whoeverActsForSomebodyHasTheirContactFromThem() {
        portal.held.add(new Grant(new GrantTerms(
                PersonId.next(),
                world.elasCase,
                Capacity.SOLICITOR_APART,
                world.daniel,
                "advice",
                "INSTRUCTED",
                new Span(FamilyWorld.NOVEMBER, FamilyWorld.JANUARY))));
        AccessStamp advice = AccessStamp.of(world.elasCase, Compartment.PARTY_LEGAL, Label.RESTRICTED, world.daniel);

        assertThat(holding.reachFurther(advice, Set.of(world.daniel, world.cerys), world.priya))
                .containsExactly(world.cerys);
    }

    @Test
    void whereTheTableLetsOthersReadItReachesThemBeforeAnybodyTakesPart() {
        portal.held.clear();
        AccessStamp shared = AccessStamp.in(world.elasCase, Compartment.SHARED, Label.OFFICIAL);

        assertThat(holding.reachFurther(shared, Set.of(world.cerys), world.priya))
                .containsExactly(world.cerys);
        assertThat(holding.othersRead(shared, world.priya)).isTrue();
    }

    @Test
    void whatIsInNoCaseReachesNobodyOfOne() {
        AccessStamp desk = AccessStamp.portal(Compartment.EDITORIAL, Label.OFFICIAL);

        assertThat(holding.reachFurther(desk, Set.of(world.cerys), null)).isEmpty();
        assertThat(holding.othersRead(desk, null)).isFalse();
    }

    @Test
    void whereNoContactWasFoundNobodyIsLookedUp() {
        HoldingBack asksNobody = new HoldingBack(
                portal.heldBacks,
                portal.standings,
                new Grants() {
                    @Override
                    List<GrantTerms> liveIn(CaseId caseId, Instant now) {
                        throw new AssertionError("asked who takes part");
                    }
                },
                portal.guard,
                portal.clock);

        assertThat(asksNobody.reachFurther(own(world.daniel), Set.of(), world.priya))
                .isEmpty();
    }

    private AccessStamp own(PersonId party) {
        return AccessStamp.of(world.elasCase, Compartment.OWN, Label.RESTRICTED, party);
    }
}
