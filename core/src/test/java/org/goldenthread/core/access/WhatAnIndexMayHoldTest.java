package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An index over words is a copy of what people wrote: it holds neither the family's room nor what leads to an address. */
class WhatAnIndexMayHoldTest {

    private static final Set<Compartment> IN_NO_INDEX = EnumSet.of(Compartment.FAMILY, Compartment.SAFE_CONTACT);

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor mair = world.asFamily(world.mair);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));

    @ParameterizedTest
    @EnumSource(Compartment.class)
    void what_the_family_says_in_private_and_an_address_are_in_no_index_and_cannot_be_put_there(Compartment room) {
        AccessStamp place = AccessStamp.in(world.elasCase, room, Label.SENSITIVE);

        assertThat(room.mayBeIndexed()).isNotEqualTo(IN_NO_INDEX.contains(room));
        if (IN_NO_INDEX.contains(room)) {
            assertThatThrownBy(() -> words(place))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(room.name());
        } else {
            assertThat(words(place).stamp()).isEqualTo(place);
        }
    }

    @Test
    void a_search_opens_with_the_keys_of_the_list_and_leaves_out_what_is_kept_from_whoever_searches() {
        portal.edges.add(new NeverSee(world.mair, pack, "not-safe", world.ruth, FamilyWorld.NOVEMBER));

        IndexScope searched = portal.as(mair, () -> portal.guard.indexScope(Action.SEE));

        assertThat(searched.keys())
                .isEqualTo(portal.as(mair, () -> portal.guard.scope(Action.SEE)).keys())
                .contains(pack.stamp().anyKey());
        assertThat(searched.kept()).containsExactly(pack.id());
    }

    @Test
    void a_step_searches_for_its_case_and_not_for_whoever_started_it_from_whom_something_is_kept() {
        portal.edges.add(new NeverSee(world.mair, pack, "not-safe", world.ruth, FamilyWorld.NOVEMBER));
        waits(pack);

        assertThat(searched(Actor.step("gather", world.elasCase, world.mair)).kept())
                .isEmpty();
    }

    @Test
    void a_visitor_searches_the_public_words_and_nothing_is_looked_up_for_them() {
        waits(pack);

        assertThat(searched(Actor.visitor()))
                .isEqualTo(new IndexScope(Set.of(AccessKey.any(null, Compartment.EDITORIAL, Label.PUBLIC)), Set.of()));
        assertThat(portal.lookedUp).isZero();
    }

    private IndexScope searched(Actor actor) {
        return portal.policy.indexScope(actor, Action.SEE, FamilyWorld.THURSDAY);
    }

    private void waits(Subject thing) {
        portal.waiting.add(new HeldBack(thing, world.helen, FamilyWorld.NOVEMBER));
    }

    private static Findable words(AccessStamp place) {
        return new Findable(Ids.next(), SubjectKind.CONTENT, place, Audience.EVERYBODY, "a plan for the weekend");
    }
}
