package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.kernel.CaseId;

/** All work items. */
@ApplicationScoped
class WorkItems {

    @PersistenceContext
    EntityManager em;

    WorkItem add(WorkItem item) {
        em.persist(item);
        return item;
    }

    Optional<WorkItem> byId(WorkItemId id) {
        return Optional.ofNullable(em.find(WorkItem.class, id.value()));
    }

    /** Held until the transaction ends: of two who finish the same work at once, the second waits and is told. */
    Optional<WorkItem> heldById(WorkItemId id) {
        return Optional.ofNullable(em.find(WorkItem.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<WorkItem> byTask(String task) {
        return em.createQuery("select w from WorkItem w where w.task = :task and w.task <> ''", WorkItem.class)
                .setParameter("task", task)
                .getResultStream()
                .findFirst();
    }

    boolean waits(CaseId caseId, String step, UUID about) {
        return em.createQuery(
                                "select count(w) from WorkItem w where w.stamp.caseId = :case and w.step = :step"
                                        + " and w.about = :about and w.state = WorkState.OPEN",
                                Long.class)
                        .setParameter("case", caseId.value())
                        .setParameter("step", step)
                        .setParameter("about", about)
                        .getSingleResult()
                > 0;
    }

    /** Open work in scope, what is due first, first: so what is overdue comes before all. */
    List<WorkItem> open(Scope scope, WorkFilter filter, WorkPlace from, int most) {
        CaseId caseId = filter.caseId();
        TypedQuery<WorkItem> query = scope.bind(em.createQuery(
                "select w from WorkItem w where w.state = WorkState.OPEN and "
                        + scope.where("w.stamp", "w.id")
                        + (caseId == null ? "" : " and w.stamp.caseId = :case")
                        + " and w.due <= :until"
                        + " and (w.due > :due or w.due = :due and w.id > :after) order by w.due, w.id",
                WorkItem.class));
        if (caseId != null) {
            query.setParameter("case", caseId.value());
        }
        return query.setParameter("until", Optional.ofNullable(filter.until()).orElse(WorkItem.NO_DAY))
                .setParameter("due", from.due())
                .setParameter("after", from.after().value())
                .setMaxResults(most)
                .getResultList();
    }

    /** What is awaited in a case, and what has been done, as far as it is listed for the reader or waits for them. */
    List<WorkItem> listed(Scope scope, CaseId caseId) {
        return scope.bind(em.createQuery(
                        "select w from WorkItem w where w.stamp.caseId = :case and w.state <> WorkState.WITHDRAWN and ("
                                + scope.where("w.listed", "w.id") + " or " + scope.where("w.stamp", "w.id")
                                + ") order by w.due, w.id",
                        WorkItem.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }
}
