package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.PolicyInMemory.ThingId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Within one transaction what was read once is not read again, and what changes in it is seen at once. */
class WhatWasReadOnceIsTrueForTheWholeRequestTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor mair = world.asFamily(world.mair);
    private final Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);
    private final Actor ruth = world.asProfessional(world.ruth, Role.FGC_COORDINATOR);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Granting granting = new Granting(portal.grants, portal.standings);
    private final HoldingBack holding =
            new HoldingBack(portal.heldBacks, portal.standings, portal.grants, portal.guard, portal.clock);

    @BeforeEach
    void one_request() {
        portal.inTransaction = true;
    }

    @Test
    void fifty_questions_about_one_case_look_it_up_once() {
        assertThat(sees(mair, pack)).isTrue();
        int once = portal.lookedUp;

        for (int more = 0; more < 50; more++) {
            assertThat(sees(mair, world.in(Compartment.SHARED, Label.SENSITIVE)))
                    .isTrue();
        }

        assertThat(portal.lookedUp).isEqualTo(once);
    }

    @Test
    void the_next_request_looks_it_up_again() {
        assertThat(sees(mair, pack)).isTrue();
        portal.held.clear();
        assertThat(sees(mair, pack)).as("in this request").isTrue();

        portal.transaction.clear();

        assertThat(sees(mair, pack)).as("in the next").isFalse();
    }

    @Test
    void outside_a_transaction_nothing_is_remembered() {
        portal.inTransaction = false;
        assertThat(sees(mair, pack)).isTrue();

        portal.held.clear();

        assertThat(sees(mair, pack)).isFalse();
        assertThat(portal.transaction).isEmpty();
        portal.standings.changed();
        assertThat(portal.transaction).isEmpty();
    }

    @Test
    void one_persons_standing_is_never_anothers() {
        assertThat(sees(mair, pack)).isTrue();

        assertThat(sees(world.asFamily(PersonId.next()), pack)).isFalse();
    }

    @Test
    void what_is_given_and_taken_is_seen_by_the_rest_of_the_request() {
        PersonId gethin = PersonId.next();
        Actor asGethin = world.asFamily(gethin);
        assertThat(sees(asGethin, pack)).isFalse();
        GrantTerms terms = new GrantTerms(
                gethin,
                world.elasCase,
                Capacity.FAMILY_NETWORK,
                null,
                "family",
                "AGREED",
                new Span(FamilyWorld.THURSDAY, null));

        GrantId given = granting.grant(terms);
        assertThat(sees(asGethin, pack)).isTrue();
        granting.end(given, FamilyWorld.THURSDAY);
        assertThat(sees(asGethin, pack)).isFalse();
    }

    @Test
    void what_is_kept_from_somebody_and_let_go_is_seen_by_the_rest_of_the_request() {
        assertThat(sees(mair, pack)).isTrue();

        portal.does(priya, () -> portal.keeping.keep(ThingId.of(pack), world.mair, "not-safe"));
        assertThat(sees(mair, pack)).isFalse();
        portal.does(ruth, () -> portal.keeping.lift(ThingId.of(pack), world.mair));
        assertThat(sees(mair, pack)).isTrue();
    }

    @Test
    void what_waits_for_a_second_person_is_hidden_from_all_but_its_writer_and_those_who_hold_safe_contacts() {
        assertThat(sees(mair, pack)).isTrue();

        holding.hold(pack, world.helen);

        assertThat(sees(mair, pack)).isFalse();
        assertThat(indexed(mair)).contains(pack.id());
        assertThat(sees(world.asProfessional(world.helen, Role.TEAM_MANAGER), pack))
                .as("who wrote it")
                .isTrue();
        assertThat(List.of(sees(priya, pack), sees(ruth, pack))).containsOnly(true);
        assertThat(indexed(priya)).isEmpty();
        assertThat(holding.release(pack)).isTrue();
        assertThat(sees(mair, pack)).isTrue();
        assertThat(indexed(mair)).isEmpty();
        assertThat(holding.release(pack))
                .as("there is nothing to release any more")
                .isFalse();
    }

    private boolean sees(Actor actor, Subject thing) {
        return portal.policy
                .check(actor, Action.SEE, thing, FamilyWorld.THURSDAY)
                .permitted();
    }

    /** What a search leaves out for them besides what their keys do not open. */
    private Set<UUID> indexed(Actor actor) {
        return portal.policy.indexScope(actor, Action.SEE, FamilyWorld.THURSDAY).kept();
    }
}
