package org.goldenthread.core.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What waits or has waited in a {@link PolicyInMemory}. */
final class HeldInMemory extends HeldBacks {

    private final List<HeldBack> waiting;
    private final NeverSees edges;

    HeldInMemory(List<HeldBack> waiting, NeverSees edges) {
        this.waiting = waiting;
        this.edges = edges;
    }

    @Override
    HeldBack add(HeldBack one) {
        waiting.add(one);
        return one;
    }

    @Override
    Optional<HeldBack> byId(HeldBackId id) {
        return waiting.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    Optional<HeldBack> of(UUID thing) {
        return open().filter(one -> one.thing().equals(thing)).findFirst();
    }

    @Override
    Optional<HeldBack> hold(HeldBackId id) {
        return byId(id);
    }

    @Override
    Optional<HeldBack> holdOf(UUID thing) {
        return of(thing);
    }

    List<KeptBack> keptFrom(PersonId person, @Nullable CaseId caseId) {
        return Stream.concat(
                        edges.of(person).stream().map(thing -> new KeptBack(thing, Set.of())),
                        from(person).stream()
                                .filter(one -> one.caseId().equals(caseId))
                                .map(HeldInMemory::keptBack))
                .toList();
    }

    @Override
    List<HeldBack> from(PersonId person) {
        return open().filter(one -> !person.equals(one.writer())).toList();
    }

    @Override
    List<HeldBack> in(CaseId caseId, Scope scope) {
        return all(scope).stream().filter(one -> one.caseId().equals(caseId)).toList();
    }

    @Override
    List<HeldBack> all(Scope scope) {
        return open().filter(one ->
                        FamilyWorld.Sieve.lets(scope.keys(), one.subject().stamp()) && one.isOpenedBy(scope.keys()))
                .toList();
    }

    private Stream<HeldBack> open() {
        return waiting.stream().filter(one -> !one.isOver());
    }

    private static KeptBack keptBack(HeldBack one) {
        return new KeptBack(
                one.thing(),
                Stream.of(PolicyInMemory.field(one, "keepersKey"), PolicyInMemory.field(one, "writerKey"))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.toSet()));
    }
}
