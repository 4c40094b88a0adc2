package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.PolicyInMemory.LostId;
import org.goldenthread.core.access.PolicyInMemory.ThingId;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** The one gate, with everything behind it in memory. */
class TheGateWritesDownWhatItAnswersTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor mair = world.asFamily(world.mair);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Subject notes = portal.there(world.in(Compartment.PROFESSIONALS, Label.OFFICIAL));
    private final Subject room = portal.there(world.in(Compartment.FAMILY, Label.SENSITIVE));

    @Test
    void a_look_that_is_permitted_leaves_a_line_that_says_who_what_and_by_which_rule() {
        Subject seen = portal.as(mair, () -> portal.guard.require(Action.SEE, ThingId.of(pack)));

        assertThat(seen).isEqualTo(pack);
        assertThat(portal.lines)
                .containsExactly(line(mair, world.elasCase, Outcome.DONE, pack, "shared-with-all-who-take-part"));
        assertThat(portal.linesApart).isEmpty();
    }

    @Test
    void where_the_case_was_asked_about_already_neither_what_is_refused_nor_what_is_absent_is_looked_up_again() {
        portal.inTransaction = true;
        portal.does(mair, () -> portal.guard.require(Action.SEE, ThingId.of(pack)));
        int before = portal.lookedUp;

        told(ThingId.of(notes));
        assertThat(portal.lookedUp).isEqualTo(before);
        told(new ThingId(Ids.next()));
        assertThat(portal.lookedUp).isEqualTo(before);
    }

    @Test
    void a_look_that_is_refused_leaves_a_line_apart_that_outlives_what_it_was_part_of() {
        assertThatThrownBy(() -> portal.does(mair, () -> portal.guard.require(Action.SEE, ThingId.of(notes))))
                .isInstanceOf(NotThere.class);

        assertThat(portal.linesApart)
                .containsExactly(line(mair, world.elasCase, Outcome.REFUSED, notes, "among-professionals"));
        assertThat(portal.lines).isEmpty();
    }

    @Test
    void what_is_absent_is_refused_in_the_same_way_looked_up_as_often_and_written_down_without_a_case() {
        ThingId nothing = new ThingId(Ids.next());

        Throwable refused = told(ThingId.of(notes));
        int lookedUp = portal.lookedUp;
        Throwable absent = told(nothing);

        assertThat(absent).hasSameClassAs(refused).hasMessage(refused.getMessage());
        assertThat(portal.lookedUp).isEqualTo(2 * lookedUp);
        assertThat(portal.linesApart.get(1))
                .isEqualTo(new AuditEntry(
                        world.mair, null, "s", null, "SEE", null, nothing.value(), Outcome.REFUSED, "absent"));
    }

    @Test
    void whoever_holds_something_in_a_case_needs_no_look_whether_it_is_there() {
        Subject seen = portal.as(mair, () -> portal.guard.require(Action.SEE, world.elasCase));

        assertThat(seen).isEqualTo(portal.things.get(world.elasCase.value()));
        assertThat(portal.lines)
                .singleElement()
                .satisfies(line -> assertThat(line.caseId()).isEqualTo(world.elasCase));
        assertThat(portal.found).isEmpty();
    }

    @Test
    void a_case_that_is_hidden_and_one_that_is_absent_are_looked_for_alike_and_told_apart_in_the_trail_alone() {
        Actor stranger = world.asFamily(PersonId.next());
        CaseId nothing = CaseId.next();
        portal.inTransaction = true;

        Throwable hidden = told(stranger, world.elasCase);
        int lookedUp = portal.lookedUp;
        portal.transaction.clear();
        Throwable absent = told(stranger, nothing);

        assertThat(absent).hasSameClassAs(hidden).hasMessage(hidden.getMessage());
        assertThat(portal.lookedUp).isEqualTo(2 * lookedUp);
        assertThat(portal.found).containsExactly(world.elasCase, nothing);
        assertThat(portal.linesApart)
                .extracting(AuditEntry::caseId, AuditEntry::reason)
                .containsExactly(tuple(world.elasCase, "takes-no-part"), tuple(null, "absent"));
    }

    @Test
    void what_is_permitted_says_what_goes_with_it() {
        Actor nerys = world.asProfessional(world.nerys, Role.EDUCATION);

        Decision decision = portal.as(nerys, () -> portal.guard.require(Action.SEE, pack));

        assertThat(decision.obligations()).containsExactly(Decision.Obligation.NO_DOWNLOAD);
    }

    @Test
    void in_the_familys_room_no_look_leaves_a_line_and_a_refusal_does() throws Exception {
        Subject seen = portal.as(mair, () -> inTheRoom(mair));

        assertThat(seen).isEqualTo(pack);
        assertThat(portal.lines).isEmpty();
        assertThatThrownBy(() -> portal.does(
                        world.asProfessional(world.ruth, Role.FGC_COORDINATOR),
                        () -> portal.guard.require(Action.SEE, ThingId.of(room))))
                .isInstanceOf(NotThere.class);
        assertThat(portal.linesApart).hasSize(1);
    }

    @Test
    void whoever_may_not_enter_does_no_work_there() {
        Actor ruth = world.asProfessional(world.ruth, Role.FGC_COORDINATOR);

        assertThatThrownBy(() -> portal.as(ruth, () -> inTheRoom(ruth))).isInstanceOf(NotThere.class);
        assertThat(portal.lines).isEmpty();
    }

    @Test
    void asking_whether_one_might_leaves_no_line() {
        assertThat(allowed(mair, pack)).isTrue();
        assertThat(allowed(mair, notes)).isFalse();
        assertThat(portal.as(mair, () -> portal.guard.allows(Action.SEE, ThingId.of(pack))))
                .isTrue();
        assertThat(portal.as(mair, () -> portal.guard.allows(Action.SEE, ThingId.of(notes))))
                .isFalse();
        assertThat(portal.as(mair, () -> portal.guard.allows(Action.SEE, new ThingId(Ids.next()))))
                .isFalse();
        assertThat(portal.lines).isEmpty();
        assertThat(portal.linesApart).isEmpty();
    }

    @Test
    void a_list_asks_for_whoever_acts() {
        assertThat(portal.as(mair, () -> portal.guard.scope(Action.SEE)).keys())
                .isEqualTo(portal.policy
                        .scope(mair, Action.SEE, FamilyWorld.THURSDAY)
                        .keys());
    }

    @Test
    void of_several_shapes_the_best_that_somebody_reaches_is_chosen_and_none_is_made() {
        Shape whole = new Shape(Label.RESTRICTED);
        Shape redacted = new Shape(Label.OFFICIAL);
        Shape summary = new Shape(Label.PUBLIC);

        assertThat(chosen(mair, pack, whole, redacted, summary)).containsExactly(redacted);
        assertThat(chosen(mair, pack, whole)).isEmpty();
        assertThat(chosen(mair, notes, whole, redacted, summary)).isEmpty();
    }

    @Test
    void a_thing_that_only_some_may_write_is_written_by_them_while_their_part_runs_and_they_are_signed_in_for_it() {
        Set<Capacity> family = EnumSet.of(Capacity.FAMILY_NETWORK, Capacity.PARENT);
        Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);

        assertThat(writes(mair, family)).isTrue();
        assertThat(writes(priya, family)).isFalse();
        assertThat(writes(priya, Set.of())).isTrue();
        assertThat(writes(Actor.step("record", world.elasCase, world.priya), family))
                .isTrue();
        assertThat(writes(Actor.person(world.mair, Set.of(), true, "s"), family))
                .isFalse();
        portal.held.forEach(grant -> grant.endAt(FamilyWorld.THURSDAY));
        assertThat(writes(mair, family)).isFalse();
        assertThat(portal.lines).isEmpty();
        assertThat(portal.linesApart).hasSize(3).allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(line.reason()).isEqualTo("not-for-this-capacity");
        });
    }

    @Test
    void a_kind_of_thing_that_no_feature_answers_for_stops_everything_and_lets_nobody_in() {
        assertThatThrownBy(() -> portal.does(mair, () -> portal.guard.require(Action.SEE, new LostId(Ids.next()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("where a LostId lives");
    }

    @Test
    void the_policys_own_room_finds_a_thing_or_says_that_it_is_not_there() {
        assertThat(portal.guard.subject(ThingId.of(pack))).isEqualTo(pack);
        assertThatThrownBy(() -> portal.guard.subject(CaseId.next())).isInstanceOf(NotThere.class);
    }

    private record Shape(Label label, Audience audience) implements AccessGuard.Offered {
        Shape(Label label) {
            this(label, Audience.EVERYBODY);
        }
    }

    private Throwable told(ThingId id) {
        return told(mair, id);
    }

    private Throwable told(Actor actor, Identifier id) {
        return catchThrowable(() -> portal.does(actor, () -> portal.guard.require(Action.SEE, id)));
    }

    private Subject inTheRoom(Actor actor) {
        try {
            return portal.guard.inFamilyTime(
                    ThingId.of(room), () -> portal.guard.require(Action.SEE, ThingId.of(pack)));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new AssertionError(actor + " met what the work never throws", checked);
        }
    }

    private boolean allowed(Actor actor, Subject thing) {
        return portal.as(actor, () -> portal.guard.allows(Action.SEE, thing));
    }

    private List<Shape> chosen(Actor actor, Subject thing, Shape... bestFirst) {
        return portal.as(actor, () -> portal.guard.choose(thing, List.of(bestFirst))).stream()
                .toList();
    }

    private boolean writes(Actor actor, Set<Capacity> writers) {
        return portal.as(actor, () -> {
            try {
                portal.guard.requireOneOf(writers, Action.ADD, pack);
                return true;
            } catch (NotThere refused) {
                return false;
            }
        });
    }

    private static AuditEntry line(Actor actor, CaseId caseId, Outcome outcome, Subject thing, String reason) {
        return new AuditEntry(
                actor.person(), null, "s", caseId, "SEE", thing.kind().name(), thing.id(), outcome, reason);
    }
}
