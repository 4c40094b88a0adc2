package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** Open work of a step about one thing. */
    List<WorkItem> waiting(CaseId caseId, String step, UUID about) {
        return em.createQuery(
                        "select w from WorkItem w where w.stamp.caseId = :case and w.step = :step and w.about = :about"
                                + " and w.state = WorkState.OPEN",
                        WorkItem.class)
                .setParameter("case", caseId.value())
                .setParameter("step", step)
                .setParameter("about", about)
                .getResultList();
    }

    /** Whether a process is under way in the case: while one is, a step of it waits for somebody. */
    boolean processWaits(CaseId caseId) {
        return em.createQuery(
                                "select count(w) from WorkItem w where w.stamp.caseId = :case and w.process <> ''"
                                        + " and w.state = WorkState.OPEN",
                                Long.class)
                        .setParameter("case", caseId.value())
                        .getSingleResult()
                > 0;
    }

    /** Open work in scope, what is due first, first: so what is overdue comes before all. */
    List<WorkItem> open(Scope scope, WorkFilter filter, WorkPlace from, int most) {
        return bound(
                        scope,
                        filter,
                        em.createQuery(
                                "select w from WorkItem w where " + open(scope, filter)
                                        + " and (w.due > :due or w.due = :due and w.id > :after) order by w.due, w.id",
                                WorkItem.class))
                .setParameter("due", from.due())
                .setParameter("after", from.after().value())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of them are due on which day. */
    Map<LocalDate, Long> openByDay(Scope scope, WorkFilter filter) {
        Map<LocalDate, Long> days = new TreeMap<>();
        bound(
                        scope,
                        filter,
                        em.createQuery(
                                "select w.due, count(w) from WorkItem w where " + open(scope, filter)
                                        + " group by w.due",
                                Object[].class))
                .getResultList()
                .forEach(day -> days.put((LocalDate) day[0], (Long) day[1]));
        return days;
    }

    private static String open(Scope scope, WorkFilter filter) {
        return "w.state = WorkState.OPEN and " + scope.where("w.stamp", "w.id")
                + (filter.caseId() == null ? "" : " and w.stamp.caseId = :case")
                + " and w.due >= :from and w.due <= :until";
    }

    private static <T> TypedQuery<T> bound(Scope scope, WorkFilter filter, TypedQuery<T> query) {
        CaseId caseId = filter.caseId();
        if (caseId != null) {
            query.setParameter("case", caseId.value());
        }
        return scope.bind(query)
                .setParameter("from", Optional.ofNullable(filter.from()).orElse(WorkPlace.START.due()))
                .setParameter("until", Optional.ofNullable(filter.until()).orElse(WorkItem.NO_DAY));
    }

    /** What is awaited in a case, and what has been done, as far as it is listed for the reader or waits for them. */
    List<WorkItem> listed(Scope scope, CaseId caseId) {
        return scope.bind(em.createQuery(
                        "select w from WorkItem w where w.stamp.caseId = :case and w.state <> WorkState.WITHDRAWN and ("
                                + scope.where("w.listed", "w.id") + " or " + scope.where("w.stamp", "w.id")
                                + ") and " + scope.nothingKept("w.answer", "w.about") + " order by w.due, w.id",
                        WorkItem.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }
}
