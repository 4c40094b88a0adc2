package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who broke the glass says once more why, before the first paper: for a day, in that case, and for that part alone. */
class SomebodySaysWhyBeforeTheyLookTest {

    private static final Instant NIGHT = FamilyWorld.THURSDAY;
    private static final String WHY = "Her aunt rang: is there a plan for tonight?";

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final PersonId eira = PersonId.next();
    private final Actor onDuty = world.asProfessional(eira, Role.SOCIAL_WORKER);
    private final Subject paper = portal.there(world.in(Compartment.SHARED, Label.SENSITIVE));
    private final Subject theCase = portal.things.get(world.elasCase.value());

    @BeforeEach
    void theGlassIsBroken() {
        holds(Capacity.EMERGENCY, NIGHT.minusSeconds(60), NIGHT.plus(Duration.ofHours(23)));
    }

    @Test
    void the_first_look_is_not_had_before_it_and_leaves_no_line_as_if_it_were() {
        assertThatThrownBy(this::looks)
                .isInstanceOfSatisfying(
                        ReasonAsked.class, asked -> assertThat(asked.caseId()).isEqualTo(world.elasCase));
        assertThat(portal.lines).isEmpty();
        assertThat(portal.linesApart).isEmpty();

        says(WHY);

        assertThat(looks().obligations()).contains(Obligation.WATERMARK);
    }

    @Test
    void until_then_it_is_owed_in_that_case_alone_and_by_nobody_who_takes_part_otherwise() {
        assertThat(owes(onDuty)).isTrue();
        assertThat(portal.as(onDuty, () -> portal.guard.owesWhy(CaseId.next()))).isFalse();
        assertThat(owes(world.asProfessional(world.priya, Role.SOCIAL_WORKER))).isFalse();
        assertThat(owes(Actor.visitor())).isFalse();
        assertThat(owes(Actor.step("share", world.elasCase, eira))).isFalse();

        says(WHY);

        assertThat(owes(onDuty)).isFalse();
    }

    private boolean owes(Actor actor) {
        return portal.as(actor, () -> portal.guard.owesWhy(world.elasCase));
    }

    @Test
    void the_trail_says_that_it_was_said_and_none_of_the_words() {
        says(WHY);

        assertThat(portal.lines).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("SAID_WHY");
            assertThat(line.caseId()).isEqualTo(world.elasCase);
            assertThat(line.outcome()).isEqualTo(AuditEntry.Outcome.DONE);
            assertThat(line.toString()).doesNotContain("aunt");
        });
        assertThat(portal.reasons).singleElement().satisfies(kept -> {
            assertThat(kept.words()).isEqualTo(WHY);
            assertThat(kept.person()).isEqualTo(eira);
            assertThat(kept.saidAt()).isEqualTo(NIGHT);
        });
    }

    @Test
    void it_stands_for_a_day_to_the_millisecond() {
        holds(Capacity.EMERGENCY, NIGHT.minusSeconds(60), NIGHT.plus(Duration.ofDays(3)));
        says(WHY);

        assertThat(asked(NIGHT.plus(Duration.ofDays(1)).minusMillis(1))).isFalse();
        assertThat(asked(NIGHT.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void it_stands_for_no_part_that_begins_later() {
        says(WHY);
        holds(Capacity.EMERGENCY, NIGHT.plusSeconds(1), NIGHT.plus(Duration.ofHours(20)));

        assertThat(asked(NIGHT)).isFalse();
        assertThat(asked(NIGHT.plusSeconds(1))).isTrue();
    }

    @Test
    void it_is_said_in_the_case_it_is_about_and_by_whom_it_is_asked_of() {
        CaseId other = CaseId.next();
        portal.there(new Subject(SubjectKind.CASE, other.value(), AccessStamp.ofCase(other)));

        assertThatThrownBy(() -> portal.does(onDuty, () -> portal.sayingWhy.say(other, WHY)))
                .isExactlyInstanceOf(NotThere.class);
        Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);
        assertThatThrownBy(() -> portal.does(priya, () -> portal.sayingWhy.say(world.elasCase, WHY)))
                .isExactlyInstanceOf(NotThere.class);
        assertThat(portal.as(priya, () -> portal.sayingWhy.isAsked(world.elasCase)))
                .isFalse();
        assertThat(portal.as(onDuty, () -> portal.sayingWhy.isAsked(world.elasCase)))
                .isTrue();
        portal.reasons.add(new LookReason(eira, other, WHY, NIGHT));
        portal.reasons.add(new LookReason(world.priya, world.elasCase, WHY, NIGHT));
        assertThat(asked(NIGHT)).isTrue();
    }

    @Test
    void that_there_is_a_case_or_a_meeting_is_known_without_it() {
        portal.as(onDuty, () -> portal.guard.require(Action.SEE, theCase));
        Subject meeting = new Subject(
                SubjectKind.MEETING,
                PersonId.next().value(),
                AccessStamp.in(world.elasCase, Compartment.SHARED, Label.OFFICIAL));

        assertThat(portal.as(onDuty, () -> portal.guard.require(Action.SEE, meeting))
                        .permitted())
                .isTrue();
    }

    @Test
    void whoever_takes_part_besides_is_bound_by_nothing() {
        holds(Capacity.SOCIAL_WORKER, NIGHT.minusSeconds(30), NIGHT.plus(Duration.ofDays(30)));

        assertThat(looks().obligations()).isEmpty();
        assertThat(portal.lines).extracting(AuditEntry::reason).containsExactly("childs-social-worker");
    }

    @Test
    void it_is_words_and_not_too_many() {
        for (String nothing : Set.of("", "  \n ", "a".repeat(501))) {
            assertThatThrownBy(() -> says(nothing)).isInstanceOf(CannotBeDone.class);
        }
        says("  " + "a".repeat(500) + " ");
        assertThat(portal.reasons).hasSize(1);
    }

    private Decision looks() {
        return portal.as(onDuty, () -> portal.guard.require(Action.SEE, paper));
    }

    private boolean asked(Instant now) {
        return portal.policy.mustSayWhy(
                onDuty, Action.SEE, paper, portal.policy.check(onDuty, Action.SEE, paper, now), now);
    }

    private void says(String why) {
        portal.does(onDuty, () -> portal.sayingWhy.say(world.elasCase, why));
    }

    private void holds(Capacity capacity, Instant from, Instant until) {
        portal.held.add(new Grant(new GrantTerms(
                eira, world.elasCase, capacity, null, "purpose.test", "STATUTORY_DUTY", new Span(from, until))));
    }
}
