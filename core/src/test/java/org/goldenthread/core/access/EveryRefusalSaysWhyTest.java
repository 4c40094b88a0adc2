package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** For those entitled to ask "why can't they see this?". */
class EveryRefusalSaysWhyTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Actor mair = world.asFamily(world.mair);
    private final Actor nerys = world.asProfessional(world.nerys, Role.EDUCATION);
    private final Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);

    @Test
    void a_room_that_is_closed_to_somebodys_part_says_whose_it_is() {
        assertThat(why(mair, world.in(Compartment.PROFESSIONALS, Label.OFFICIAL)))
                .isEqualTo("among-professionals");
        assertThat(why(priya, world.in(Compartment.FAMILY, Label.OFFICIAL))).isEqualTo("private-family-time");
        assertThat(why(world.asFamily(world.daniel), world.in(Compartment.FAMILY, Label.OFFICIAL)))
                .isEqualTo("takes-part-apart");
        assertThat(why(priya, world.belongingTo(world.ela, Compartment.CHILD_VOICE, Label.OFFICIAL)))
                .isEqualTo("childs-own-until-let-go");
    }

    @Test
    void a_thing_in_a_room_that_is_open_says_that_it_is_somebody_elses() {
        assertThat(why(nerys, world.belongingTo(world.priya, Compartment.PROFESSIONALS, Label.OFFICIAL)))
                .isEqualTo("belongs-to-somebody-else");
        assertThat(why(mair, world.belongingTo(world.cerys, Compartment.OWN, Label.OFFICIAL)))
                .isEqualTo("belongs-to-somebody-else");
    }

    @Test
    void work_says_that_it_waits_for_somebody_else() {
        Subject work = new Subject(
                SubjectKind.WORK_ITEM,
                Ids.next(),
                AccessStamp.waitingFor(world.elasCase, Compartment.SHARED, Capacity.COORDINATOR, null));

        assertThat(why(priya, work)).isEqualTo("waits-for-somebody-else");
    }

    @Test
    void a_label_above_the_ceiling_and_an_action_that_is_not_theirs_are_told_apart() {
        Subject restricted = world.in(Compartment.SHARED, Label.RESTRICTED);
        Subject shared = world.in(Compartment.SHARED, Label.OFFICIAL);

        assertThat(why(mair, restricted)).isEqualTo("handled-more-carefully");
        assertThat(world.ask(mair, Action.CHANGE, shared, FamilyWorld.THURSDAY).reason())
                .isEqualTo("not-for-this-capacity");
        assertThat(world.ask(mair, Action.DECIDE, theCase(), FamilyWorld.THURSDAY)
                        .reason())
                .isEqualTo("not-for-this-capacity");
        assertThat(world.ask(mair, Action.ADD, workFor(Capacity.FAMILY_NETWORK), FamilyWorld.THURSDAY)
                        .reason())
                .isEqualTo("not-for-this-capacity");
    }

    @Test
    void a_part_that_has_not_begun_and_one_that_has_ended_are_told_apart() {
        Subject shared = world.in(Compartment.SHARED, Label.OFFICIAL);

        assertThat(whyAt(FamilyWorld.NOVEMBER.minusMillis(1), shared)).isEqualTo("grant-to-come");
        assertThat(whyAt(FamilyWorld.JANUARY, shared)).isEqualTo("grant-ended");
    }

    @Test
    void a_sign_in_that_vouches_for_less_says_what_is_missing() {
        Subject shared = world.in(Compartment.SHARED, Label.OFFICIAL);

        assertThat(why(Actor.person(world.priya, Set.of(), true, "s"), shared)).isEqualTo("role-missing");
        assertThat(why(Actor.person(world.priya, Set.of(Role.SOCIAL_WORKER), false, "s"), shared))
                .isEqualTo("second-factor-missing");
    }

    @Test
    void a_stranger_takes_no_part() {
        Actor neil = world.asProfessional(PersonId.next(), Role.SOCIAL_WORKER);

        assertThat(why(neil, world.in(Compartment.SHARED, Label.PUBLIC))).isEqualTo("takes-no-part");
        assertThat(why(Actor.visitor(), world.in(Compartment.SHARED, Label.PUBLIC)))
                .isEqualTo("takes-no-part");
        assertThat(why(neil, workFor(Capacity.COORDINATOR)))
                .as("and what waits for whom is not told")
                .isEqualTo("takes-no-part");
    }

    @Test
    void an_edge_says_that_it_is_kept_from_them() {
        Decision kept = world.rules.decide(mair, Action.SEE, theCase(), world.grants, true, FamilyWorld.THURSDAY);

        assertThat(kept.reason()).isEqualTo("never-see");
    }

    @Test
    void what_is_permitted_says_by_which_line_of_the_table() {
        assertThat(why(mair, world.in(Compartment.SHARED, Label.OFFICIAL))).isEqualTo("shared-with-all-who-take-part");
        assertThat(why(nerys, world.in(Compartment.SHARED, Label.OFFICIAL)))
                .isEqualTo("gives-information-at-the-meeting");
        assertThat(world.ask(nerys, Action.SEE, world.in(Compartment.SHARED, Label.OFFICIAL), FamilyWorld.THURSDAY)
                        .obligations())
                .isEqualTo(Set.of(Decision.Obligation.NO_DOWNLOAD));
        assertThat(world.rules
                        .decide(
                                Actor.visitor(),
                                Action.SEE,
                                new Subject(
                                        SubjectKind.CONTENT,
                                        Ids.next(),
                                        AccessStamp.portal(Compartment.EDITORIAL, Label.PUBLIC)),
                                List.of(),
                                false,
                                FamilyWorld.THURSDAY)
                        .reason())
                .isEqualTo("public");
    }

    private Subject theCase() {
        return new Subject(SubjectKind.CASE, world.elasCase.value(), AccessStamp.ofCase(world.elasCase));
    }

    private Subject workFor(Capacity capacity) {
        return new Subject(
                SubjectKind.WORK_ITEM,
                Ids.next(),
                AccessStamp.waitingFor(world.elasCase, Compartment.SHARED, capacity, null));
    }

    private String whyAt(Instant now, Subject subject) {
        return world.ask(mair, Action.SEE, subject, now).reason();
    }

    private String why(Actor actor, Subject subject) {
        return world.ask(actor, Action.SEE, subject, FamilyWorld.THURSDAY).reason();
    }
}
