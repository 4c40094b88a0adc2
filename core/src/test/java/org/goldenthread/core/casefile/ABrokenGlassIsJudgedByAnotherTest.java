package org.goldenthread.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CoordinatorIndependence.Seat;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Post;
import org.junit.jupiter.api.Test;

/** Who may break the glass at all, and who says whether it was right. */
class ABrokenGlassIsJudgedByAnotherTest {

    private static final Instant NIGHT = Instant.parse("2026-11-21T02:10:00Z");

    private final PersonId eira = PersonId.next();
    private final PersonId helen = PersonId.next();
    private final AgencyId council = AgencyId.next();
    private final Actor onDuty = Actor.person(eira, Set.of(Role.SOCIAL_WORKER), true, "s");
    private final List<Post> posts = List.of(new Post(eira, council, Role.SOCIAL_WORKER, "Nights", null));
    private final BreakGlass glass =
            new BreakGlass(CaseId.next(), ParticipationId.next(), eira, "Found alone at the station", NIGHT);

    @Test
    void nobody_judges_themselves() {
        assertThatThrownBy(() -> glass.judge(eira, List.of(), true, "I know", NIGHT))
                .hasMessage("cannot.emergency.own");
    }

    @Test
    void nobody_is_judged_by_whom_they_have_brought_in_since() {
        Instant day = NIGHT.plusSeconds(60);
        assertThatThrownBy(() -> glass.judge(helen, List.of(seat(day, eira)), true, "She asked me", day))
                .hasMessage("cannot.emergency.chosen");

        glass.judge(helen, List.of(seat(day, PersonId.next())), true, "She had to act", day);
    }

    @Test
    void it_is_judged_once_and_for_a_reason() {
        assertThatThrownBy(() -> glass.judge(helen, List.of(seat(NIGHT.minusSeconds(60), eira)), true, " ", NIGHT))
                .hasMessage("cannot.emergency.words");
        glass.judge(helen, List.of(seat(NIGHT.minusSeconds(60), eira)), true, "She had to act", NIGHT);

        assertThatThrownBy(() ->
                        glass.judge(helen, List.of(seat(NIGHT.minusSeconds(60), eira)), false, "Perhaps not", NIGHT))
                .hasMessage("cannot.emergency.judged");
    }

    @Test
    void nobody_breaks_in_without_saying_why() {
        assertThatThrownBy(() -> new BreakGlass(CaseId.next(), ParticipationId.next(), eira, "", NIGHT))
                .hasMessage("cannot.emergency.words");
        assertThatThrownBy(() -> new BreakGlass(CaseId.next(), ParticipationId.next(), eira, "x".repeat(501), NIGHT))
                .hasMessage("cannot.emergency.words");
    }

    @Test
    void it_is_for_a_social_worker_with_a_post_and_a_second_factor() {
        assertThat(WhoMayBreakIn.atAll(onDuty, posts)).isTrue();
        assertThat(WhoMayBreakIn.atAll(onDuty, List.of())).isFalse();
        assertThat(WhoMayBreakIn.atAll(Actor.person(eira, Set.of(Role.SOCIAL_WORKER), false, "s"), posts))
                .isFalse();
        assertThat(WhoMayBreakIn.atAll(Actor.person(eira, Set.of(Role.HEALTH), true, "s"), posts))
                .isFalse();
        assertThat(WhoMayBreakIn.atAll(Actor.step("share", CaseId.next(), eira), posts))
                .isFalse();
    }

    @Test
    void it_is_not_for_another_authority_nor_for_the_family() {
        assertThat(WhoMayBreakIn.against(onDuty, council, posts, List.of(), Set.of()))
                .isEmpty();
        assertThat(WhoMayBreakIn.against(onDuty, AgencyId.next(), posts, List.of(), Set.of()))
                .contains("another-agency");
        assertThat(WhoMayBreakIn.against(onDuty, council, posts, List.of(), Set.of(eira)))
                .contains("conflict-of-interest");
        assertThat(WhoMayBreakIn.against(
                        onDuty, council, posts, List.of(new Seat(eira, Capacity.FAMILY_NETWORK)), Set.of()))
                .contains("conflict-of-interest");
    }

    @Test
    void a_reference_is_known_however_it_is_typed() {
        assertThat(CaseReference.typed(" 7k3m 92xr")).isEqualTo(new CaseReference("7K3M-92XR"));
        assertThat(CaseReference.typed("7K3M-92XR")).isEqualTo(new CaseReference("7K3M-92XR"));
        assertThat(CaseReference.typed("").words()).isEmpty();
    }

    private Participation seat(Instant begun, PersonId askedBy) {
        NewParticipation managing =
                NewParticipation.of(helen, Capacity.TEAM_MANAGER, "purpose.test", LegalBasis.STATUTORY_DUTY);
        Participation seat =
                new Participation(glass.caseId(), managing, begun, begun.plusSeconds(3600)).askedBy(askedBy);
        seat.begin(begun);
        return seat;
    }
}
