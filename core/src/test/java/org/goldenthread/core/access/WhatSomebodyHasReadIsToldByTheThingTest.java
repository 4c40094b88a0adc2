package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.PolicyInMemory.ThingId;
import org.goldenthread.core.access.WhoHasLooked.Reader;
import org.goldenthread.core.audit.TrailReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Which papers a professional has read, by the paper, and what somebody said before they looked. */
class WhatSomebodyHasReadIsToldByTheThingTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T23:30:00Z");
    private static final Instant LAST = Instant.parse("2026-11-24T08:00:00Z");

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor ruth = world.asProfessional(world.ruth, Role.FGC_COORDINATOR);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Subject letter = portal.there(world.in(Compartment.SHARED, Label.SENSITIVE));
    private final Subject notes = portal.there(world.in(Compartment.PROFESSIONALS, Label.OFFICIAL));
    private final List<LookReason> said = new ArrayList<>();
    private final WhoHasLooked looked = new WhoHasLooked(portal.guard, new SeenTwo(), portal.grants);

    @Test
    void a_paper_that_was_read_is_told_with_its_days_and_one_that_was_not_is_left_out() {
        assertThat(readBy(world.priya, pack, letter))
                .containsExactly(Map.entry(
                        pack.id(),
                        new Reader(
                                world.priya,
                                Capacity.SOCIAL_WORKER,
                                LocalDate.of(2026, 11, 20),
                                LocalDate.of(2026, 11, 24))));
        assertThat(readBy(world.priya, letter)).isEmpty();
    }

    @Test
    void of_a_paper_of_which_the_asker_may_not_ask_it_nothing_is_told() {
        assertThat(readBy(world.priya, notes)).isEmpty();
        assertThat(readBy(world.priya, notes, pack)).containsOnlyKeys(pack.id());
    }

    @Test
    void what_a_relative_has_read_is_told_to_nobody() {
        assertThat(readBy(world.mair, pack, letter)).isEmpty();
    }

    @Test
    void the_reasons_said_in_a_case_are_given_in_their_order_and_printed_without_their_words() {
        said.add(new LookReason(world.priya, world.elasCase, "Her aunt rang.", LAST));
        said.add(new LookReason(world.helen, world.elasCase, "A call from the school.", FIRST));
        said.add(new LookReason(world.helen, CaseId.next(), "Another family.", FIRST));

        List<ReasonsSaid.Said> reasons = new ReasonsSaid(new Kept()).in(world.elasCase);

        assertThat(reasons)
                .containsExactly(
                        new ReasonsSaid.Said(world.priya, LAST, "Her aunt rang."),
                        new ReasonsSaid.Said(world.helen, FIRST, "A call from the school."));
        assertThat(reasons.get(0)).hasToString("said by " + world.priya.value() + " at " + LAST);
    }

    private Map<UUID, Reader> readBy(PersonId person, Subject... things) {
        List<ThingId> asked = Arrays.stream(things).map(ThingId::of).toList();
        return portal.as(ruth, () -> looked.by(world.elasCase, person, asked));
    }

    /** Whoever is asked about has read the pack and the notes. */
    private final class SeenTwo extends TrailReading {
        @Override
        public List<Seen> looksBy(PersonId person, CaseId caseId) {
            return List.of(new Seen(notes.id(), FIRST, LAST), new Seen(pack.id(), FIRST, LAST));
        }
    }

    private final class Kept extends LookReasons {
        @Override
        List<LookReason> in(CaseId caseId) {
            return said.stream()
                    .filter(reason -> reason.caseId().equals(caseId))
                    .toList();
        }
    }
}
