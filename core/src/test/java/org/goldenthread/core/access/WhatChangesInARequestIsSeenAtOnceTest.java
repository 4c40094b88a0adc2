package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Copies that follow, papers that end and edges that are set in a request hold for the rest of it, and for nobody else. */
class WhatChangesInARequestIsSeenAtOnceTest {

    private static final Instant THURSDAY = FamilyWorld.THURSDAY;

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Granting granting = new Granting(portal.grants, portal.standings);
    private final KeepingApart apart = new KeepingApart(portal.keeping);
    private final Actor mair = world.asFamily(world.mair);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Subject copy = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));

    @BeforeEach
    void oneRequest() {
        portal.inTransaction = true;
    }

    @Test
    void whatAProcessKeepsFromSomebodyIsKeptInEveryCopyAndMayBeLetGoByAnybodyWhoMay() {
        Actor step = Actor.step("begin-part", world.elasCase, null);
        assertThat(sees(mair, copy)).isTrue();

        portal.does(step, () -> apart.keep(List.of(pack), world.mair));
        assertThat(sees(mair, pack)).isFalse();
        assertThat(sees(mair, copy)).isTrue();
        portal.copies.follow(pack, copy);

        assertThat(sees(mair, copy)).isFalse();
        assertThat(portal.neverSees.of(copy.id())).extracting(NeverSee::reason).containsExactly("somebody-elses");
        portal.does(
                world.asProfessional(world.ruth, Role.FGC_COORDINATOR),
                () -> portal.copies.lift(List.of(pack, copy), world.mair));
        assertThat(sees(mair, copy)).isTrue();
    }

    @Test
    void whoeverKeptTheOriginalFromSomebodyDoesNotLetThemSeeACopy() {
        Actor ruth = world.asProfessional(world.ruth, Role.FGC_COORDINATOR);
        portal.does(ruth, () -> portal.copies.keep(List.of(pack), world.mair, "not-safe"));
        portal.copies.follow(pack, copy);

        assertThatThrownBy(() -> portal.does(ruth, () -> portal.copies.lift(List.of(copy), world.mair)))
                .hasMessage("cannot.keep.same-person");
        assertThat(sees(mair, copy)).isFalse();
    }

    @Test
    void anEdgeToTheCaseKeepsEverythingInItAndOneToAThingNothingElse() {
        Subject guide =
                new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.portal(Compartment.EDITORIAL, Label.OFFICIAL));
        edge(world.mair, pack);
        edge(world.mair, guide);
        edge(world.cerys, new Subject(SubjectKind.CASE, world.elasCase.value(), AccessStamp.ofCase(world.elasCase)));

        assertThat(hidden(world.mair, pack)).isTrue();
        assertThat(hidden(world.mair, copy)).isFalse();
        assertThat(hidden(world.mair, guide)).isTrue();
        assertThat(hidden(world.cerys, copy)).isTrue();
        assertThat(hidden(world.cerys, guide)).as("lies in no case").isFalse();
    }

    @Test
    void aPaperOpenedByNameClosesInTheRequestInWhichThePartItWasReadByEnds() {
        UUID id = Ids.next();
        Subject paper = new Subject(
                SubjectKind.FILE,
                id,
                AccessStamp.in(world.elasCase, Compartment.COURT, Label.SENSITIVE)
                        .asThing(id));
        Actor cerys = world.asFamily(world.cerys);
        GrantId part = granting.grant(grant(world.cerys, Capacity.PARENT, THURSDAY, null, null));
        granting.grant(grant(world.cerys, Capacity.PARENT, FamilyWorld.NOVEMBER, null, id));
        assertThat(sees(cerys, paper)).isTrue();

        granting.nothingNamedOutlasts(part, THURSDAY);

        assertThat(sees(cerys, paper)).isFalse();
    }

    @Test
    void aPartToWhichNothingIsOpenedByNameIsGivenAllTheSame() {
        PersonId david = PersonId.next();

        GrantId given = granting.grant(grant(david, Capacity.EMERGENCY, THURSDAY, null, null));

        assertThat(granting.holds(given, THURSDAY)).isTrue();
    }

    @Test
    void whatSomebodyHoldsIsReadOnceForTheRequestAndAgainForAnEarlierInstant() {
        PersonId gethin = PersonId.next();
        Instant earlier = THURSDAY.minus(Duration.ofDays(2));
        portal.held.add(new Grant(grant(gethin, Capacity.FAMILY_NETWORK, earlier, THURSDAY, null)));
        portal.held.add(new Grant(grant(gethin, Capacity.PARENT, THURSDAY.plusSeconds(60), null, null)));

        assertThat(portal.standings.live(gethin, THURSDAY))
                .as("the one is over")
                .isEmpty();
        int once = portal.lookedUp;
        assertThat(portal.standings.live(gethin, THURSDAY.plusSeconds(60)))
                .as("the other has begun")
                .extracting(GrantTerms::capacity)
                .containsExactly(Capacity.PARENT);
        assertThat(portal.standings.live(gethin, THURSDAY)).isEmpty();
        assertThat(portal.lookedUp).isEqualTo(once);
        assertThat(portal.standings.live(gethin, earlier))
                .extracting(GrantTerms::capacity)
                .containsExactly(Capacity.FAMILY_NETWORK);
    }

    @Test
    void aCaseThatWasLookedUpForOneIsLookedUpForNobodyElse() {
        sees(mair, pack);

        assertThat(portal.standings.lookedUp(world.mair)).contains(world.elasCase);
        assertThat(portal.standings.lookedUp(world.cerys)).isEmpty();
    }

    private void edge(PersonId person, Subject thing) {
        portal.edges.add(new NeverSee(person, thing, "not-safe", world.ruth, THURSDAY));
    }

    private boolean hidden(PersonId person, Subject thing) {
        return portal.standings.hidden(person, thing.id(), thing.stamp().caseId());
    }

    private boolean sees(Actor actor, Subject thing) {
        return portal.policy.check(actor, Action.SEE, thing, THURSDAY).permitted();
    }

    private GrantTerms grant(
            PersonId person, Capacity capacity, Instant from, @Nullable Instant until, @Nullable UUID thing) {
        return new GrantTerms(person, world.elasCase, capacity, null, "family", "AGREED", new Span(from, until), thing);
    }
}
