package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In private family time what is looked at leaves no line; what leaves the room, and everybody else's looks, do. Each in a thread where nobody was before. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FamilyTimeKeepsNoNoteTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Actor mair = world.asFamily(world.mair);
    private final Actor cerys = world.asFamily(world.cerys);
    private final Subject room = world.in(Compartment.FAMILY, Label.SENSITIVE);
    private final Subject pack = world.in(Compartment.SHARED, Label.OFFICIAL);

    @Test
    void what_lies_in_the_room_never_leaves_a_line() {
        assertThat(FamilyTime.keepsNoNoteOf(mair, Action.SEE, room)).isTrue();
        assertThat(FamilyTime.keepsNoNoteOf(mair, Action.ADD, room)).isTrue();
    }

    @Test
    void what_is_looked_at_from_within_leaves_none_and_outside_it_does() throws Exception {
        assertThat(FamilyTime.keepsNoNoteOf(mair, Action.SEE, pack)).isFalse();
        assertThat(within(room, mair, () -> FamilyTime.keepsNoNoteOf(mair, Action.SEE, pack)))
                .isTrue();
        assertThat(FamilyTime.keepsNoNoteOf(mair, Action.SEE, pack)).isFalse();
    }

    @Test
    void what_is_done_from_within_to_the_rest_of_the_case_is_written_down() throws Exception {
        assertThat(within(room, mair, () -> FamilyTime.keepsNoNoteOf(mair, Action.ADD, pack)))
                .isFalse();
    }

    @Test
    void nobody_else_and_no_step_and_no_other_case_goes_unnoted_meanwhile() throws Exception {
        Actor step = Actor.step("share", world.elasCase, world.mair);
        Subject elsewhere = new Subject(
                SubjectKind.CONTENT, Ids.next(), AccessStamp.in(CaseId.next(), Compartment.SHARED, Label.OFFICIAL));

        assertThat(within(room, mair, () -> FamilyTime.keepsNoNoteOf(cerys, Action.SEE, pack)))
                .isFalse();
        assertThat(within(room, mair, () -> FamilyTime.keepsNoNoteOf(step, Action.SEE, pack)))
                .isFalse();
        assertThat(within(room, mair, () -> FamilyTime.keepsNoNoteOf(mair, Action.SEE, elsewhere)))
                .isFalse();
        assertThat(within(room, Actor.visitor(), () -> FamilyTime.keepsNoNoteOf(Actor.visitor(), Action.SEE, pack)))
                .isFalse();
    }

    @Test
    void being_at_another_place_is_not_being_in_the_room() throws Exception {
        assertThat(within(pack, mair, () -> FamilyTime.keepsNoNoteOf(mair, Action.SEE, pack)))
                .isFalse();
    }

    @Test
    void a_room_that_lies_in_no_case_is_no_room() throws Exception {
        Subject nowhere =
                new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.portal(Compartment.FAMILY, Label.SENSITIVE));

        assertThat(within(nowhere, mair, () -> FamilyTime.keepsNoNoteOf(mair, Action.SEE, pack)))
                .isFalse();
    }

    @Test
    void a_room_within_the_room_ends_before_it() throws Exception {
        assertThat(within(room, mair, () -> {
                    within(room, cerys, () -> true);
                    return FamilyTime.keepsNoNoteOf(mair, Action.SEE, pack);
                }))
                .isTrue();
    }

    @Test
    void the_time_ends_also_when_something_goes_wrong() {
        assertThatThrownBy(() -> within(room, mair, () -> {
                    throw new NotThere();
                }))
                .isInstanceOf(NotThere.class);
        assertThat(FamilyTime.keepsNoNoteOf(mair, Action.SEE, pack)).isFalse();
    }

    private static <T> T within(Subject subject, Actor actor, Callable<T> work) throws Exception {
        return FamilyTime.at(subject, actor, work);
    }
}
