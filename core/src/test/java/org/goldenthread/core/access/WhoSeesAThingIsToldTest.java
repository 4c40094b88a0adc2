package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.core.access.PolicyInMemory.ThingId;
import org.goldenthread.core.audit.TrailReading.Look;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

/** "Who gains sight of this?", "who can and who can't, and why?" and "who has looked?", asked of the policy in memory. */
class WhoSeesAThingIsToldTest {

    private record Shape(Label label, Audience audience) implements AccessGuard.Offered {
        Shape(Label label) {
            this(label, Audience.EVERYBODY);
        }
    }

    private static final Shape WHOLE = new Shape(Label.SENSITIVE);
    private static final Shape REDACTED = new Shape(Label.OFFICIAL);

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor priya = world.asProfessional(world.priya, Role.SOCIAL_WORKER);
    private final Actor mair = world.asFamily(world.mair);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Subject guide = portal.there(
            new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.portal(Compartment.EDITORIAL, Label.PUBLIC)));

    @Test
    void those_who_see_it_come_first_each_with_the_best_shape_open_to_them_and_its_rule() {
        List<ExplainingSight.Line<Shape>> lines = explained(priya, pack);

        assertThat(lines).extracting(ExplainingSight.Line::person).contains(world.mair, world.nerys, world.daniel);
        assertThat(lines.stream().map(line -> line.shape().isPresent()).toList())
                .as("who sees it, and then who does not")
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
        ExplainingSight.Line<Shape> mairs = lineOf(world.mair, lines);
        assertThat(mairs.shape()).contains(WHOLE);
        assertThat(mairs.reason()).isEqualTo("shared-with-all-who-take-part");
        assertThat(mairs.capacity()).isEqualTo(Capacity.FAMILY_NETWORK);
        assertThat(mairs.since()).isEqualTo(FamilyWorld.NOVEMBER);
        assertThat(mairs.until()).isEqualTo(FamilyWorld.JANUARY);
        assertThat(lineOf(world.nerys, lines).shape()).contains(REDACTED);
        assertThat(lineOf(world.daniel, lines).shape()).isEmpty();
    }

    @Test
    void whoever_cannot_see_it_is_told_with_the_rule_that_keeps_them_out() {
        Subject notes = portal.there(world.in(Compartment.PROFESSIONALS, Label.OFFICIAL));

        assertThat(lineOf(world.daniel, explained(priya, notes)).reason()).isEqualTo("among-professionals");
    }

    @Test
    void who_cannot_see_it_is_not_told_to_whoever_may_not_share_it() {
        assertThat(explained(mair, pack))
                .isNotEmpty()
                .allMatch(line -> line.shape().isPresent());
    }

    @Test
    void whoever_it_is_kept_from_is_told_as_kept_from_it_be_it_the_thing_or_the_case() {
        portal.keeping.keep(List.of(pack), world.mair, "not-safe");
        portal.keeping.keep(List.of(portal.guard.subject(world.elasCase)), world.cerys, "not-safe");

        List<ExplainingSight.Line<Shape>> lines = explained(priya, pack);

        assertThat(lineOf(world.mair, lines).reason()).isEqualTo("never-see");
        assertThat(lineOf(world.cerys, lines).reason()).isEqualTo("never-see");
        assertThat(lineOf(world.ruth, lines).shape()).isPresent();
    }

    @Test
    void that_something_waits_for_a_second_person_drops_nobody_from_the_list_but_for_those_who_may_look() {
        AccessStamp place = AccessStamp.of(world.elasCase, Compartment.APART, Label.OFFICIAL, world.daniel);
        Subject guess = portal.there(new Subject(SubjectKind.CONTENT, Ids.next(), place));
        Actor daniel = world.asFamily(world.daniel);
        List<ExplainingSight.Line<Shape>> before = explained(daniel, guess);

        portal.waiting.add(new HeldBack(guess, world.daniel, FamilyWorld.THURSDAY));

        assertThat(explained(daniel, guess)).isNotEmpty().isEqualTo(before);
        portal.waiting.add(new HeldBack(pack, world.helen, FamilyWorld.THURSDAY));
        assertThat(explained(priya, pack))
                .extracting(ExplainingSight.Line::person)
                .contains(world.ruth)
                .doesNotContain(world.mair);
        assertThat(lineOf(world.helen, explained(priya, pack)).shape())
                .as("who wrote it")
                .isPresent();
        assertThat(lineOf(world.mair, explained(world.asProfessional(world.helen, Role.TEAM_MANAGER), pack))
                        .shape())
                .isPresent();
    }

    @Test
    void whoever_takes_part_twice_is_told_once_by_the_part_that_opens_it() {
        portal.held.add(0, new Grant(part(world.mair, Capacity.PARENT_APART)));
        portal.held.add(new Grant(part(world.mair, Capacity.PARENT_APART)));

        List<ExplainingSight.Line<Shape>> mairs = explained(priya, pack).stream()
                .filter(line -> line.person().equals(world.mair))
                .toList();

        assertThat(mairs).hasSize(1);
        assertThat(mairs.get(0).capacity()).isEqualTo(Capacity.FAMILY_NETWORK);
    }

    @Test
    void a_thing_of_which_there_is_no_shape_is_open_to_nobody() {
        List<ExplainingSight.Line<Shape>> lines =
                portal.as(priya, () -> portal.explaining.of(ThingId.of(pack), List.of()));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.shape()).isEmpty();
            assertThat(line.reason()).isEqualTo("handled-more-carefully");
        });
    }

    @Test
    void of_a_thing_in_no_case_nobody_in_particular_is_told() {
        portal.looks.put(guide.id(), List.of(new Look(world.priya, FamilyWorld.THURSDAY, FamilyWorld.THURSDAY)));

        assertThat(explained(priya, guide)).isEmpty();
        assertThat(portal.whoHasLooked.at(ThingId.of(guide))).isEmpty();
    }

    @Test
    void whoever_would_gain_sight_is_named_before_anything_is_put_there_with_rule_and_end() {
        List<GainingSight.Reader> readers =
                gaining(world.elasCase, AccessStamp.in(world.elasCase, Compartment.PROFESSIONALS, Label.OFFICIAL));

        assertThat(readers)
                .extracting(GainingSight.Reader::person)
                .contains(world.priya, world.helen)
                .doesNotContain(world.mair, world.daniel, world.ela);
        GainingSight.Reader helen = readers.stream()
                .filter(reader -> reader.person().equals(world.helen))
                .findFirst()
                .orElseThrow();
        assertThat(helen.until()).isEqualTo(FamilyWorld.JANUARY);
        assertThat(helen.since())
                .isEqualTo(world.grants.stream()
                        .filter(grant -> grant.person().equals(world.helen))
                        .findFirst()
                        .orElseThrow()
                        .span()
                        .from());
        assertThat(helen.capacity()).isEqualTo(Capacity.TEAM_MANAGER);
        assertThat(helen.reason()).isNotBlank();
        assertThat(portal.lines).as("who only looks has shared nothing yet").isEmpty();
    }

    @Test
    void who_would_gain_sight_is_not_told_to_whoever_could_put_nothing_there_nor_of_another_case() {
        AccessStamp familys = AccessStamp.in(world.elasCase, Compartment.FAMILY, Label.OFFICIAL);
        AccessStamp elsewhere = AccessStamp.in(CaseId.next(), Compartment.PROFESSIONALS, Label.OFFICIAL);

        assertThatThrownBy(() -> gaining(world.elasCase, familys)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> gaining(world.elasCase, elsewhere)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> gaining(
                        CaseId.next(), AccessStamp.in(world.elasCase, Compartment.PROFESSIONALS, Label.OFFICIAL)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void the_professionals_who_looked_are_told_by_days_in_london() {
        looked(world.priya, "2026-11-10T23:59:59Z", "2026-11-26T09:00:00Z");

        assertThat(portal.whoHasLooked.at(ThingId.of(pack)))
                .containsExactly(new WhoHasLooked.Reader(
                        world.priya,
                        Capacity.SOCIAL_WORKER,
                        LocalDate.parse("2026-11-10"),
                        LocalDate.parse("2026-11-26")));
    }

    @Test
    void who_looked_on_one_day_stands_in_an_order_that_tells_nobodys_hour() {
        looked(world.priya, "2026-11-10T08:00:00Z", "2026-11-26T09:00:00Z");
        looked(world.helen, "2026-11-10T09:00:00Z", "2026-11-26T08:00:00Z");
        looked(world.ruth, "2026-11-10T09:00:00Z", "2026-11-27T08:00:00Z");
        List<PersonId> told = readers();
        portal.looks.clear();
        looked(world.helen, "2026-11-10T08:00:00Z", "2026-11-26T09:00:00Z");
        looked(world.priya, "2026-11-10T09:00:00Z", "2026-11-26T08:00:00Z");
        looked(world.ruth, "2026-11-10T09:00:00Z", "2026-11-27T08:00:00Z");

        assertThat(told).isEqualTo(readers()).startsWith(world.ruth).hasSize(3);
    }

    @Test
    void what_relatives_and_whoever_the_child_lives_with_looked_at_is_told_to_nobody() {
        PersonId carer = PersonId.next();
        portal.held.add(new Grant(part(carer, Capacity.FOSTER_CARER)));
        portal.held.add(new Grant(part(world.priya, Capacity.FAMILY_NETWORK)));
        looked(carer, "2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z");
        looked(world.mair, "2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z");
        looked(world.priya, "2026-11-20T09:00:00Z", "2026-11-26T12:00:00Z");

        assertThat(portal.whoHasLooked.at(ThingId.of(pack)))
                .as("not a professional who is a relative besides either")
                .isEmpty();
    }

    @Test
    void whoever_looked_while_no_part_of_theirs_ran_is_not_named() {
        looked(world.priya, "2026-11-01T09:00:00Z", "2026-11-08T23:59:59.999Z");
        looked(PersonId.next(), "2026-11-20T09:00:00Z", "2026-11-20T09:00:00Z");

        assertThat(portal.whoHasLooked.at(ThingId.of(pack))).isEmpty();
    }

    private List<PersonId> readers() {
        return portal.whoHasLooked.at(ThingId.of(pack)).stream()
                .map(WhoHasLooked.Reader::person)
                .toList();
    }

    private void looked(PersonId person, String first, String last) {
        Look look = new Look(person, Instant.parse(first), Instant.parse(last));
        portal.looks.merge(
                pack.id(),
                List.of(look),
                (before, more) -> java.util.stream.Stream.concat(before.stream(), more.stream())
                        .toList());
    }

    private List<ExplainingSight.Line<Shape>> explained(Actor asks, Subject thing) {
        return portal.as(asks, () -> portal.explaining.of(ThingId.of(thing), List.of(WHOLE, REDACTED)));
    }

    private List<GainingSight.Reader> gaining(CaseId caseId, AccessStamp place) {
        return portal.as(priya, () -> portal.gaining.of(caseId, place));
    }

    private static ExplainingSight.Line<Shape> lineOf(PersonId person, List<ExplainingSight.Line<Shape>> lines) {
        return lines.stream()
                .filter(line -> line.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private GrantTerms part(PersonId person, Capacity capacity) {
        return new GrantTerms(
                person,
                world.elasCase,
                capacity,
                null,
                "family meeting",
                "AGREED",
                new Span(FamilyWorld.NOVEMBER, FamilyWorld.JANUARY));
    }
}
