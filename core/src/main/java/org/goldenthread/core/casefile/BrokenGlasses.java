package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Among;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Every time that somebody broke the glass. */
@ApplicationScoped
class BrokenGlasses {

    @PersistenceContext
    EntityManager em;

    BreakGlass add(BreakGlass broken) {
        em.persist(broken);
        return broken;
    }

    Optional<BreakGlass> byId(BreakGlassId id) {
        return Optional.ofNullable(em.find(BreakGlass.class, id.value()));
    }

    /** Held until the transaction ends: of two who judge at once, the second is told. */
    Optional<BreakGlass> heldById(BreakGlassId id) {
        return Optional.ofNullable(em.find(BreakGlass.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those in scope that nobody has judged yet, the oldest first. */
    List<BreakGlass> waiting(Scope scope) {
        return scope.bind(em.createQuery(
                        "select b from BreakGlass b where b.judgedAt is null and " + scope.where("b.stamp", "b.id")
                                + " order by b.id",
                        BreakGlass.class))
                .getResultList();
    }

    /** Those in this case that nobody has judged yet. */
    List<BreakGlass> waitingIn(CaseId caseId) {
        return em.createQuery(
                        "select b from BreakGlass b where b.judgedAt is null and b.stamp.caseId = :case order by b.id",
                        BreakGlass.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** Those in cases that any of these agencies keeps, that nobody has judged yet, the oldest first. */
    List<BreakGlass> waitingAt(Collection<AgencyId> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        Among<UUID> listed =
                Among.of("agency", agencies.stream().map(AgencyId::value).toList());
        return listed.bind(em.createQuery(
                        "select b from BreakGlass b join CaseFile f on f.id = b.stamp.caseId where b.judgedAt is null"
                                + " and f.agencyId in " + listed.text() + " order by b.id",
                        BreakGlass.class))
                .getResultList();
    }

    /** Whether somebody answering for the case has said before that this person had no reason to break in. */
    boolean wasWrong(CaseId caseId, PersonId person) {
        return any(count("b.wasRight = false", caseId, person));
    }

    /** Whether this person broke in after that instant and nobody has said yet if that was right. */
    boolean waits(CaseId caseId, PersonId person, Instant since) {
        return any(count("b.judgedAt is null and b.brokenAt > :since", caseId, person)
                .setParameter("since", since));
    }

    /** Whether it was opened before anybody had said of an earlier time if this person was right to break in. */
    boolean unlookedBefore(BreakGlass glass) {
        return any(
                count("b.brokenAt < :at and (b.judgedAt is null or b.judgedAt > :at)", glass.caseId(), glass.person())
                        .setParameter("at", glass.brokenAt()));
    }

    private TypedQuery<Long> count(String such, CaseId caseId, PersonId person) {
        return em.createQuery(
                        "select count(b) from BreakGlass b where b.stamp.caseId = :case"
                                + " and b.personId = :person and " + such,
                        Long.class)
                .setParameter("case", caseId.value())
                .setParameter("person", person.value());
    }

    private static boolean any(TypedQuery<Long> count) {
        return count.getSingleResult() > 0;
    }
}
