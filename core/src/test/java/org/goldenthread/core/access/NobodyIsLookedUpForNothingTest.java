package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visitor holds nothing and a step acts by its case: what is kept from people, waits for them or is asked of them is not theirs. */
class NobodyIsLookedUpForNothingTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final PersonId eira = PersonId.next();
    private final Actor onDuty = world.asProfessional(eira, Role.SOCIAL_WORKER);
    private final Actor herStep = Actor.step("gather", world.elasCase, eira);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Subject guide =
            new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.portal(Compartment.EDITORIAL, Label.PUBLIC));
    private final Decision withAReason = Decision.permitted("broke-the-glass", Set.of(Obligation.ASK_REASON));

    @BeforeEach
    void theGlassIsBrokenAndThePackWaits() {
        portal.held.add(new Grant(new GrantTerms(
                eira,
                world.elasCase,
                Capacity.EMERGENCY,
                null,
                "purpose.emergency",
                "STATUTORY_DUTY",
                new Span(FamilyWorld.THURSDAY, FamilyWorld.THURSDAY.plus(Duration.ofHours(24))))));
        portal.waiting.add(new HeldBack(pack, world.helen, FamilyWorld.NOVEMBER));
    }

    @Test
    void a_visitor_reads_a_public_word_and_nothing_of_a_case_and_is_asked_for_no_reason() {
        assertThat(may(Actor.visitor(), Action.SEE, guide)).isTrue();
        assertThat(may(Actor.visitor(), Action.SEE, pack)).isFalse();
        assertThat(asksWhy(Actor.visitor())).isFalse();
        assertThat(portal.lookedUp).isZero();
    }

    @Test
    void a_visitor_has_nothing_to_say() {
        assertThatThrownBy(() -> portal.does(Actor.visitor(), () -> portal.sayingWhy.say(world.elasCase, "a look")))
                .isExactlyInstanceOf(NotThere.class);
        assertThat(portal.reasons).isEmpty();
    }

    @Test
    void a_word_of_the_portal_waits_for_nobody_while_something_in_a_case_does() {
        assertThat(may(onDuty, Action.SEE, guide)).isTrue();
        assertThat(may(onDuty, Action.SEE, pack)).isFalse();
    }

    @Test
    void a_step_changes_what_waits_in_its_case_whoever_started_it() {
        assertThat(may(herStep, Action.CHANGE, pack)).isTrue();
        assertThat(may(onDuty, Action.SEE, pack)).isFalse();
    }

    @Test
    void a_step_is_asked_for_no_reason_though_whoever_started_it_is() {
        assertThat(asksWhy(onDuty)).isTrue();
        assertThat(asksWhy(herStep)).isFalse();
    }

    @Test
    void a_reason_is_asked_before_a_look_by_somebody_at_what_is_written_in_a_case_and_at_no_other_time() {
        assertThat(mustSayWhy(onDuty, Action.SEE, pack)).isTrue();
        assertThat(mustSayWhy(onDuty, Action.ADD, pack)).isFalse();
        assertThat(mustSayWhy(onDuty, Action.SEE, guide)).isFalse();
        assertThat(mustSayWhy(Actor.step("gather", world.elasCase, null), Action.SEE, pack))
                .isFalse();
    }

    @Test
    void the_line_in_the_trail_leads_to_the_reason_that_was_said() {
        portal.does(onDuty, () -> portal.sayingWhy.say(world.elasCase, "Is there a plan for tonight?"));

        assertThat(portal.lines)
                .singleElement()
                .satisfies(line -> assertThat(line.reason())
                        .isEqualTo("said:" + PolicyInMemory.field(portal.reasons.get(0), "id")));
    }

    private boolean may(Actor actor, Action action, Subject thing) {
        return portal.policy.check(actor, action, thing, FamilyWorld.THURSDAY).permitted();
    }

    private boolean asksWhy(Actor actor) {
        return portal.policy.asksWhy(actor, world.elasCase, FamilyWorld.THURSDAY);
    }

    private boolean mustSayWhy(Actor actor, Action action, Subject thing) {
        return portal.policy.mustSayWhy(actor, action, thing, withAReason, FamilyWorld.THURSDAY);
    }
}
