package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In an emergency somebody reads what bears on the child's safety, and lifts neither privilege nor private family time. */
class WhatABrokenGlassOpensTest {

    private static final Set<Compartment> OPEN =
            EnumSet.of(Compartment.SHARED, Compartment.APART, Compartment.PROFESSIONALS);

    private static final Instant NIGHT = FamilyWorld.THURSDAY;
    private static final Instant NEXT_NIGHT = NIGHT.plus(Duration.ofHours(24));

    private final FamilyWorld world = new FamilyWorld();
    private final PersonId eira = PersonId.next();
    private final Actor onDuty = world.asProfessional(eira, Role.SOCIAL_WORKER);

    @BeforeEach
    void theGlassIsBroken() {
        world.grants.add(new GrantTerms(
                eira,
                world.elasCase,
                Capacity.EMERGENCY,
                null,
                "purpose.emergency",
                "STATUTORY_DUTY",
                new Span(NIGHT, NEXT_NIGHT)));
    }

    @ParameterizedTest
    @EnumSource(Compartment.class)
    void nothing_is_open_but_what_bears_on_safety(Compartment compartment) {
        assertThat(sees(world.in(compartment, Label.OFFICIAL))).isEqualTo(OPEN.contains(compartment));
        assertThat(sees(world.belongingTo(world.cerys, compartment, Label.OFFICIAL)))
                .isEqualTo(OPEN.contains(compartment));
        assertThat(sees(world.belongingTo(eira, compartment, Label.OFFICIAL))).isEqualTo(OPEN.contains(compartment));
    }

    @ParameterizedTest
    @EnumSource(Compartment.class)
    void what_could_lead_to_a_safe_address_is_never_open(Compartment compartment) {
        assertThat(sees(world.in(compartment, Label.RESTRICTED))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void it_is_for_looking_and_for_nothing_else(Action action) {
        for (Compartment compartment : Compartment.values()) {
            boolean may = world.ask(onDuty, action, world.in(compartment, Label.OFFICIAL), NIGHT)
                    .permitted();
            assertThat(may)
                    .as(action + " in " + compartment)
                    .isEqualTo(action == Action.SEE && OPEN.contains(compartment));
        }
    }

    @Test
    void every_look_says_so_in_the_trail_and_what_goes_with_it() {
        Decision look = world.ask(onDuty, Action.SEE, world.in(Compartment.PROFESSIONALS, Label.SENSITIVE), NIGHT);

        assertThat(look.reason()).isEqualTo("broke-the-glass");
        assertThat(look.obligations()).containsExactlyInAnyOrder(Obligation.WATERMARK, Obligation.ASK_REASON);
        assertThat(world.ask(onDuty, Action.SEE, theCase(), NIGHT).reason()).isEqualTo("broke-the-glass");
    }

    @Test
    void it_is_over_to_the_millisecond() {
        Subject shared = world.in(Compartment.SHARED, Label.OFFICIAL);

        assertThat(at(NIGHT.minusMillis(1), shared)).isEqualTo("grant-to-come");
        assertThat(at(NEXT_NIGHT.minusMillis(1), shared)).isEqualTo("broke-the-glass");
        assertThat(at(NEXT_NIGHT, shared)).isEqualTo("grant-ended");
    }

    @Test
    void an_edge_beats_it_and_so_does_a_weak_sign_in() {
        List<GrantTerms> held = world.grants;

        assertThat(world.rules
                        .decide(onDuty, Action.SEE, theCase(), held, true, NIGHT)
                        .reason())
                .isEqualTo("never-see");
        assertThat(world.ask(Actor.person(eira, Set.of(Role.SOCIAL_WORKER), false, "s"), Action.SEE, theCase(), NIGHT)
                        .reason())
                .isEqualTo("second-factor-missing");
    }

    private boolean sees(Subject subject) {
        return world.ask(onDuty, Action.SEE, subject, NIGHT).permitted();
    }

    private String at(Instant now, Subject subject) {
        return world.ask(onDuty, Action.SEE, subject, now).reason();
    }

    private Subject theCase() {
        return new Subject(SubjectKind.CASE, world.elasCase.value(), AccessStamp.ofCase(world.elasCase));
    }
}
