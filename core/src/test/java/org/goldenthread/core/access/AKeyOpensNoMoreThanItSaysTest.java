package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

/** A key is told by its words alone: which case, which room, whose, and for what. */
class AKeyOpensNoMoreThanItSaysTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final UUID caseId = world.elasCase.value();
    private final UUID cerys = world.cerys.value();
    private final UUID thing = Ids.next();
    private final String room = AccessKey.any(caseId, Compartment.SHARED, Label.OFFICIAL);
    private final String own = AccessKey.own(caseId, Compartment.OWN, Label.OFFICIAL, cerys);
    private final String paper = AccessKey.thing(caseId, Compartment.COURT, Label.OFFICIAL, thing);
    private final String writers = AccessKey.by(caseId, cerys);
    private final String keepers = AccessKey.keepers(caseId);
    private final String here = AccessKey.here(caseId);
    private final String parents = AccessKey.as(caseId, Capacity.PARENT);
    private final String oneParents = AccessKey.as(caseId, Capacity.PARENT, cerys);
    private final List<String> all = List.of(room, own, paper, writers, keepers, here, parents, oneParents);

    @Test
    void each_kind_is_told_from_all_others() {
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.stream().filter(AccessKey::isWriters)).containsExactly(writers);
        assertThat(all.stream().filter(AccessKey::isKeepers)).containsExactly(keepers);
        assertThat(all.stream().filter(AccessKey::isCapacitys)).containsExactly(parents, oneParents);
        assertThat(all.stream().filter(AccessKey::standsAsOwn)).containsExactly(own, paper, here);
        assertThat(all.stream().filter(key -> AccessKey.thingIn(key) != null)).containsExactly(paper);
        assertThat(AccessKey.thingIn(paper)).isEqualTo(thing);
        assertThat(AccessKey.thingIn(null)).isNull();
    }

    @Test
    void a_key_of_one_case_opens_nothing_in_another_nor_in_the_portal() {
        String guide = AccessKey.any(null, Compartment.EDITORIAL, Label.PUBLIC);

        assertThat(all).allMatch(key -> AccessKey.opensIn(key, caseId));
        assertThat(all).noneMatch(key -> AccessKey.opensIn(key, Ids.next()));
        assertThat(AccessKey.opensIn(guide, caseId)).isFalse();
    }

    @Test
    void what_belongs_to_no_case_is_no_second_case() {
        String guide = AccessKey.any(null, Compartment.EDITORIAL, Label.PUBLIC);
        String elsewhere = AccessKey.any(Ids.next(), Compartment.SHARED, Label.OFFICIAL);
        Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);

        assertThat(new Scope(Set.of(room, here, guide), priya).inSeveralCases()).isFalse();
        assertThat(new Scope(Set.of(room, here, elsewhere), priya).inSeveralCases())
                .isTrue();
        assertThat(new Scope(Set.of(), priya).inSeveralCases()).isFalse();
    }

    @Test
    void a_list_of_one_case_asks_with_the_keys_of_that_case_alone() {
        CaseId other = CaseId.next();
        Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);
        portal.held.add(new Grant(new GrantTerms(
                world.priya,
                other,
                Capacity.SOCIAL_WORKER,
                null,
                "to work with the family",
                "Children Act 1989 s.17",
                new Span(FamilyWorld.NOVEMBER, null))));

        Scope everywhere = portal.as(priya, () -> portal.guard.scope(Action.SEE));
        Scope inElas = portal.as(priya, () -> portal.guard.scope(Action.SEE, world.elasCase));
        Scope inOther = portal.as(priya, () -> portal.guard.scope(Action.SEE, other));

        assertThat(inElas.keys())
                .contains(here)
                .allMatch(key -> key.startsWith(world.elasCase.value().toString()));
        assertThat(inOther.keys()).allMatch(key -> key.startsWith(other.value().toString()));
        assertThat(inElas.size()).isEqualTo(inElas.keys().size()).isEqualTo(inOther.size());
        assertThat(everywhere.size()).as("and the portal's public words").isEqualTo(inElas.size() + inOther.size() + 1);
    }

    @Test
    void two_rooms_that_belong_to_nobody_are_two_places_and_so_is_one_under_two_labels() {
        AccessStamp shared = AccessStamp.in(world.elasCase, Compartment.SHARED, Label.OFFICIAL);

        assertThat(shared)
                .isNotEqualTo(AccessStamp.in(world.elasCase, Compartment.PROFESSIONALS, Label.OFFICIAL))
                .isNotEqualTo(shared.withLabel(Label.SENSITIVE))
                .isNotEqualTo(AccessStamp.in(CaseId.next(), Compartment.SHARED, Label.OFFICIAL));
    }

    @Test
    void a_place_that_is_read_as_a_whole_is_handled_otherwise_and_still_read_as_a_whole() {
        AccessStamp court = AccessStamp.in(world.elasCase, Compartment.COURT, Label.SENSITIVE);

        assertThat(court.withLabel(Label.OFFICIAL))
                .isEqualTo(AccessStamp.in(world.elasCase, Compartment.COURT, Label.OFFICIAL));
    }

    @Test
    void what_was_made_for_one_comes_before_what_was_made_for_some_and_that_before_what_is_everybodys() {
        assertThat(List.of(
                        new Audience(Capacity.PARENT, world.cerys).breadth(),
                        Audience.of(Capacity.PARENT).breadth(),
                        Audience.EVERYBODY.breadth()))
                .containsExactly(0, 1, 2);
        assertThat(new Audience(null, null)).isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void what_was_made_for_some_in_the_portal_opens_by_a_key_of_the_portal() {
        AccessStamp desk = AccessStamp.portal(Compartment.EDITORIAL, Label.OFFICIAL);

        assertThat(Audience.of(Capacity.CONTENT_EDITOR).key(desk)).isEqualTo("portal:as:CONTENT_EDITOR");
        assertThat(Audience.of(Capacity.PARENT).key(AccessStamp.ofCase(world.elasCase)))
                .isEqualTo(parents);
        assertThat(Audience.EVERYBODY.key(desk)).isNull();
    }

    @Test
    void advice_that_stays_with_the_authority_that_was_advised_opens_to_nobody_of_the_next() {
        PersonId authority = PersonId.next();
        AccessStamp stays = new AdviceStays(world.elasCase, authority).place(Label.RESTRICTED);

        assertThat(stays)
                .isEqualTo(AccessStamp.of(world.elasCase, Compartment.PARTY_LEGAL, Label.RESTRICTED, authority));
        Subject advice = portal.there(new Subject(SubjectKind.FILE, thing, stays));
        for (Actor next : List.of(
                world.asProfessional(world.legal, Role.SOLICITOR),
                world.asProfessional(world.helen, Role.TEAM_MANAGER),
                world.asProfessional(world.priya, Role.SOCIAL_WORKER))) {
            assertThat(portal.as(next, () -> portal.guard.allows(Action.SEE, advice)))
                    .isFalse();
        }
    }
}
