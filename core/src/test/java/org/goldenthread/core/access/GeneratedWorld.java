package org.goldenthread.core.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * A small world made by chance from a seed: two siblings' cases, a few people in any capacities, papers anywhere, edges,
 * and instants that lie exactly on the ends of parts, a millisecond beside them, and in the hours that a change of the
 * clocks skips or repeats.
 */
final class GeneratedWorld {

    private static final List<Instant> EDGES = List.of(
            Instant.parse("2026-03-29T00:59:59.999Z"),
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T00:30:00Z"),
            Instant.parse("2026-10-25T01:30:00Z"),
            Instant.parse("2026-11-26T10:00:00Z"),
            Instant.parse("2027-01-20T17:00:00Z"));

    /** Days on which somebody is eighteen within the time of these worlds, on days of a change of the clocks among them. */
    private static final List<LocalDate> BIRTHS = List.of(
            LocalDate.of(2008, 2, 29),
            LocalDate.of(2008, 3, 29),
            LocalDate.of(2008, 10, 25),
            LocalDate.of(2008, 10, 26),
            LocalDate.of(2008, 11, 26),
            LocalDate.of(2015, 5, 17));

    private static final List<Instant> BIRTHDAYS = List.of(
            Instant.parse("2026-03-29T00:00:00Z"),
            Instant.parse("2026-10-24T23:00:00Z"),
            Instant.parse("2026-10-26T00:00:00Z"),
            Instant.parse("2026-11-26T00:00:00Z"));

    private final Random chance;
    final List<CaseId> cases = new ArrayList<>();
    final List<PersonId> people = new ArrayList<>();
    /** What was wanted for somebody, whatever becomes of it with the child's coming of age. */
    final List<Wanted> wanted = new ArrayList<>();

    /** What they hold. */
    final List<GrantTerms> grants = new ArrayList<>();

    /** When the child of each case was born. */
    final Map<CaseId, LocalDate> born = new HashMap<>();

    final List<Subject> subjects = new ArrayList<>();
    /** Person and thing, where an edge lies between them. */
    final Set<String> edges = new HashSet<>();
    /** What waits for a second person. */
    final List<HeldBack> held = new ArrayList<>();

    GeneratedWorld(long seed) {
        chance = new Random(seed);
        times(2, () -> cases.add(new CaseId(id())));
        times(4, () -> people.add(new PersonId(id())));
        times(2, () -> born.put(cases.get(born.size()), pick(BIRTHS)));
        times(10 + chance.nextInt(12), () -> holds(wanted()));
        times(24, () -> subjects.add(subject()));
        times(6, () -> holds(new Wanted(named(), false, false)));
        times(6, () -> edges.add(edge(pick(people), pick(subjects).id())));
        times(chance.nextInt(2), () -> edges.add(edge(pick(people), pick(cases).value())));
        subjects.stream()
                .filter(thing ->
                        thing.kind() != SubjectKind.CASE && thing.stamp().caseId() != null)
                .filter(thing -> chance.nextInt(4) == 0)
                .forEach(thing -> held.add(new HeldBack(thing, sometimesSomebody(), EDGES.get(0))));
    }

    Actor actor() {
        int kind = chance.nextInt(12);
        if (kind == 0) {
            return Actor.visitor();
        }
        if (kind == 1) {
            return Actor.step("share", pick(cases), chance.nextBoolean() ? pick(people) : null);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        PersonId person = pick(people);
        if (kind > 2) {
            grants.stream()
                    .filter(grant -> grant.person().equals(person))
                    .forEach(grant -> roles.add(grant.capacity().role()));
        }
        times(chance.nextInt(4), () -> roles.add(pick(List.of(Role.values()))));
        return Actor.person(person, roles, chance.nextInt(8) > 0, "s");
    }

    Instant moment() {
        return pick(chance.nextInt(3) == 0 ? BIRTHDAYS : EDGES).plusMillis(chance.nextInt(3) - 1L);
    }

    /**
     * A part as somebody asked for it.
     *
     * @param onAYes whether it rests on anybody's consent
     * @param theirs whether that is the young person's own, or it is for them that somebody acts
     */
    record Wanted(GrantTerms terms, boolean onAYes, boolean theirs) {}

    private void holds(Wanted one) {
        wanted.add(one);
        grants.add(held(one));
    }

    /** As the portal writes it down. */
    private GrantTerms held(Wanted part) {
        GrantTerms terms = part.terms();
        Instant ofAge = ComingOfAge.of(born.get(terms.caseId()));
        Instant until = terms.span().until();
        if (!ComingOfAge.ends(terms.capacity(), part.onAYes(), part.theirs())
                || until != null && until.isBefore(ofAge)) {
            return terms;
        }
        Instant from = terms.span().from();
        return new GrantTerms(
                terms.person(),
                terms.caseId(),
                terms.capacity(),
                terms.party(),
                terms.purpose(),
                terms.legalBasis(),
                new Span(from, ofAge.isBefore(from) ? from : ofAge),
                terms.thing());
    }

    private Wanted wanted() {
        return new Wanted(grant(), chance.nextInt(5) == 0, chance.nextInt(5) == 0);
    }

    /** Whether an edge keeps the thing, or its whole case, from the actor. A step acts for its case and is no such person. */
    boolean keeps(Subject subject, Actor actor) {
        PersonId person = actor.person();
        CaseId caseId = subject.stamp().caseId();
        return person != null
                && !actor.isStep()
                && (edges.contains(edge(person, subject.id()))
                        || caseId != null && edges.contains(edge(person, caseId.value())));
    }

    /** The same edges by whom they keep something from. */
    Set<UUID> keptFrom(Actor actor) {
        PersonId person = actor.person();
        Set<UUID> kept = new HashSet<>();
        if (person != null && !actor.isStep()) {
            String from = person.value() + " ";
            edges.stream()
                    .filter(edge -> edge.startsWith(from))
                    .forEach(edge -> kept.add(UUID.fromString(edge.substring(from.length()))));
        }
        return kept;
    }

    /** What waits, was written by somebody else, and is opened by none of the keys; a step is let into whatever waits. */
    Set<UUID> waitsFor(Actor actor, Set<String> keys) {
        Set<UUID> waiting = new HashSet<>();
        if (actor.person() != null && !actor.isStep()) {
            held.stream()
                    .filter(one -> !actor.person().equals(one.writer()) && !one.isOpenedBy(keys))
                    .forEach(one -> waiting.add(one.thing()));
        }
        return waiting;
    }

    /** What holds the thing back, or null. */
    @Nullable
    HeldBack holding(Subject subject) {
        return held.stream()
                .filter(one -> one.thing().equals(subject.id()))
                .findFirst()
                .orElse(null);
    }

    private GrantTerms grant() {
        List<Capacity> grantable = EnumSet.allOf(Capacity.class).stream()
                .filter(capacity -> !capacity.portalWide() && capacity != Capacity.PROCESS)
                .toList();
        Instant from = pick(EDGES.subList(0, 4));
        Instant until = chance.nextInt(4) == 0 ? null : pick(EDGES.subList(3, 6));
        return new GrantTerms(
                pick(people),
                pick(cases),
                pick(grantable),
                chance.nextInt(3) == 0 ? pick(people) : null,
                "the family meeting",
                "AGREEMENT_TO_TAKE_PART",
                new Span(from, until != null && until.isBefore(from) ? from : until));
    }

    /** A disclosure or a waiver: mostly of what can be let be read by name, and sometimes of what never can. */
    private GrantTerms named() {
        GrantTerms part = grant();
        List<Subject> ofTheCase = subjects.stream()
                .filter(subject -> part.caseId().equals(subject.stamp().caseId()))
                .toList();
        List<Subject> oneByOne = ofTheCase.stream()
                .filter(subject -> subject.stamp().compartment().opensOneByOne())
                .toList();
        List<Subject> from = oneByOne.isEmpty() || chance.nextInt(4) == 0 ? subjects : oneByOne;
        return new GrantTerms(
                part.person(),
                part.caseId(),
                part.capacity(),
                part.party(),
                part.purpose(),
                "ORDER",
                part.span(),
                pick(from).id());
    }

    private Subject subject() {
        Subject made = somewhere();
        return new Subject(made.kind(), made.id(), made.stamp().asThing(made.id()));
    }

    private Subject somewhere() {
        CaseId caseId = pick(cases);
        Compartment room = pick(List.of(Compartment.values()));
        Label label = pick(List.of(Label.values()));
        return switch (chance.nextInt(10)) {
            case 0 -> new Subject(SubjectKind.CASE, caseId.value(), AccessStamp.ofCase(caseId));
            case 1 -> new Subject(SubjectKind.CONTENT, id(), AccessStamp.portal(room, label));
            case 2, 3 ->
                new Subject(
                        SubjectKind.WORK_ITEM,
                        id(),
                        AccessStamp.waitingFor(caseId, room, pick(List.of(Capacity.values())), sometimesSomebody()));
            case 4, 5, 6 -> new Subject(SubjectKind.CONTENT, id(), AccessStamp.in(caseId, room, label));
            default -> new Subject(SubjectKind.FILE, id(), AccessStamp.of(caseId, room, label, pick(people)));
        };
    }

    private @Nullable PersonId sometimesSomebody() {
        return chance.nextBoolean() ? pick(people) : null;
    }

    private static String edge(PersonId person, UUID thing) {
        return person.value() + " " + thing;
    }

    /** From the same chance as everything else, so that a seed gives the same world to the last bit. */
    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }

    private static void times(int count, Runnable work) {
        for (int done = 0; done < count; done++) {
            work.run();
        }
    }
}
