package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.goldenthread.core.access.PolicyInMemory.ThingId;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.kernel.CannotBeDone;
import org.junit.jupiter.api.Test;

/** Keeping a thing from somebody and letting them see it again, with everything behind it in memory. */
class WhatIsKeptIsWrittenDownTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);
    private final Actor helen = world.asProfessional(world.helen, Role.TEAM_MANAGER);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Subject copy = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));

    @Test
    void from_whom_why_and_since_when_is_told_and_in_the_trail() {
        keeps("court-order");

        assertThat(portal.keeping.keptFrom(ThingId.of(pack)))
                .containsExactly(new KeepingFrom.Kept(world.cerys, "court-order", FamilyWorld.THURSDAY));
        assertThat(portal.lines)
                .containsExactly(line(
                        world.asProfessional(world.priya, Role.SOCIAL_WORKER),
                        "KEPT_FROM",
                        "court-order:" + world.cerys.value()));
        assertThat(sees()).isFalse();
    }

    @Test
    void an_edge_is_known_of_whatever_part_they_take() {
        Actor cerys = world.asFamily(world.cerys);
        assertThat(portal.as(cerys, () -> portal.guard.keepsFrom(ThingId.of(pack))))
                .isFalse();

        keeps("court-order");

        assertThat(portal.as(cerys, () -> portal.guard.keepsFrom(ThingId.of(pack))))
                .isTrue();
        assertThat(portal.as(cerys, () -> portal.guard.keepsFrom(ThingId.of(copy))))
                .isFalse();
    }

    @Test
    void to_say_it_twice_is_to_say_it_once() {
        keeps("court-order");
        keeps("not-safe");

        assertThat(portal.edges).hasSize(1);
        assertThat(portal.lines).hasSize(1);
    }

    @Test
    void a_reason_is_a_word_of_the_list_and_never_a_story() {
        assertThatThrownBy(() -> keeps("she lives in Ffordd y Capel")).isInstanceOf(IllegalArgumentException.class);
        assertThat(portal.edges).isEmpty();
    }

    @Test
    void another_lets_them_see_it_again_and_that_is_in_the_trail_too() {
        keeps("not-safe");

        portal.does(helen, () -> portal.keeping.lift(ThingId.of(pack), world.cerys));

        assertThat(sees()).isTrue();
        assertThat(portal.keeping.keptFrom(ThingId.of(pack))).isEmpty();
        assertThat(portal.lines.get(1))
                .isEqualTo(line(helen, "LET_SEE", world.cerys.value().toString()));
    }

    @Test
    void whoever_kept_it_and_whoever_is_nobody_do_not_let_them_see_it_again() {
        keeps("not-safe");

        assertThatThrownBy(() -> portal.does(priya, () -> portal.keeping.lift(ThingId.of(pack), world.cerys)))
                .isInstanceOf(CannotBeDone.class);
        assertThatThrownBy(() -> portal.does(Actor.visitor(), () -> portal.keeping.lift(ThingId.of(pack), world.cerys)))
                .isInstanceOf(NotThere.class);
        assertThat(sees()).isFalse();
    }

    @Test
    void from_whom_the_original_is_kept_the_copy_is_kept_from_its_first_moment() {
        keeps("not-safe");

        portal.does(helen, () -> portal.copies.follow(pack, copy));

        assertThat(portal.keeping.keptFrom(ThingId.of(copy)))
                .containsExactly(new KeepingFrom.Kept(world.cerys, "not-safe", FamilyWorld.THURSDAY));
    }

    @Test
    void a_thing_and_its_copies_are_kept_and_let_go_together() {
        List<Subject> both = List.of(pack, copy);

        portal.does(priya, () -> portal.copies.keep(both, world.cerys, "not-safe"));
        assertThat(portal.edges).hasSize(2);
        portal.does(helen, () -> portal.copies.lift(both, world.cerys));

        assertThat(sees()).isTrue();
        assertThat(portal.keeping.keptFrom(ThingId.of(copy))).isEmpty();
    }

    private void keeps(String reason) {
        portal.does(priya, () -> portal.keeping.keep(ThingId.of(pack), world.cerys, reason));
    }

    private boolean sees() {
        return portal.as(world.asFamily(world.cerys), () -> portal.guard.allows(Action.SEE, pack));
    }

    private AuditEntry line(Actor actor, String what, String reason) {
        return new AuditEntry(
                actor.person(), null, "s", world.elasCase, what, "CONTENT", pack.id(), AuditEntry.Outcome.DONE, reason);
    }
}
