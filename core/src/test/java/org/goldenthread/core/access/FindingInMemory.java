package org.goldenthread.core.access;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;

/** Where the things of a {@link PolicyInMemory} live. */
final class FindingInMemory {

    private FindingInMemory() {}

    /** @param found whatever was looked for, in that order */
    @SuppressWarnings("unchecked")
    static Instance<SubjectFinder<?>> among(Map<UUID, Subject> things, List<Identifier> found) {
        List<SubjectFinder<?>> both =
                List.of(finder(CaseId.class, things, found), finder(PolicyInMemory.ThingId.class, things, found));
        return (Instance<SubjectFinder<?>>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> both.iterator());
    }

    private static <I extends Identifier> SubjectFinder<I> finder(
            Class<I> type, Map<UUID, Subject> things, List<Identifier> found) {
        return new SubjectFinder<>() {
            @Override
            public Class<I> idType() {
                return type;
            }

            @Override
            public Optional<Subject> find(I id) {
                found.add(id);
                return Optional.ofNullable(things.get(id.value()));
            }

            @Override
            public Optional<Subject> whereItWouldBe(I id) {
                return id instanceof CaseId caseId
                        ? Optional.of(new Subject(SubjectKind.CASE, caseId.value(), AccessStamp.ofCase(caseId)))
                        : Optional.empty();
            }
        };
    }
}
