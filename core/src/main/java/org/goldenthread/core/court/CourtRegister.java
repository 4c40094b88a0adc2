package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** All proceedings, the papers in them, and to whom each was opened. */
@ApplicationScoped
class CourtRegister {

    @PersistenceContext
    EntityManager em;

    void add(Object entry) {
        em.persist(entry);
    }

    Optional<Proceedings> proceedings(ProceedingsId id) {
        return Optional.ofNullable(em.find(Proceedings.class, id.value()));
    }

    /** The same, which nobody else changes, and in which nobody else opens a paper, until this transaction ends. */
    Optional<Proceedings> hold(ProceedingsId id) {
        return proceedings(id).map(found -> {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            return found;
        });
    }

    Optional<CourtPaper> paper(CourtPaperId id) {
        return Optional.ofNullable(em.find(CourtPaper.class, id.value()));
    }

    /** What is known of the file before the court, for rules. */
    Optional<CourtPaper> paperOf(FileId file) {
        return em.createQuery("select p from CourtPaper p where p.fileId = :file", CourtPaper.class)
                .setParameter("file", file.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Disclosure> disclosure(DisclosureId id) {
        return Optional.ofNullable(em.find(Disclosure.class, id.value()));
    }

    /** Those in scope, the latest issued first. */
    List<Proceedings> proceedings(CaseId caseId, Scope scope) {
        return scope.bind(em.createQuery(
                        "select p from Proceedings p where p.stamp.caseId = :case and " + scope.where("p.stamp", "p.id")
                                + " order by p.issued desc, p.id desc",
                        Proceedings.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** Those in scope, in the order in which they were filed; what is kept from the reader as a file is kept here too. */
    List<CourtPaper> papers(CaseId caseId, Scope scope) {
        return scope.bind(em.createQuery(
                        "select p from CourtPaper p where p.stamp.caseId = :case and " + scope.where("p.stamp", "p.id")
                                + " and " + scope.nothingKept("p.fileId") + " order by p.id",
                        CourtPaper.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** To whom the papers in scope were opened, ended ones too, in the order in which they were. */
    List<Disclosure> disclosures(CaseId caseId, Scope scope) {
        return scope.bind(em.createQuery(
                        "select d from Disclosure d where d.stamp.caseId = :case and " + scope.where("d.stamp", "d.id")
                                + " order by d.id",
                        Disclosure.class))
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** To whom one paper was opened, the same. */
    List<Disclosure> disclosures(CourtPaperId paper, Scope scope) {
        return scope.bind(em.createQuery(
                        "select d from Disclosure d where d.paperId = :paper and " + scope.where("d.stamp", "d.id")
                                + " order by d.id",
                        Disclosure.class))
                .setParameter("paper", paper.value())
                .getResultList();
    }

    /** Whatever was opened to that person in the case, for rules and for the person alone. */
    List<Disclosure> to(PersonId person, CaseId caseId) {
        return em.createQuery(
                        "select d from Disclosure d where d.stamp.caseId = :case and d.recipientId = :person order by d.id",
                        Disclosure.class)
                .setParameter("case", caseId.value())
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Whatever a party let others read in the case, ended ones too, for rules and for that party's side alone. */
    List<Disclosure> confided(CaseId caseId) {
        return em.createQuery(
                        "select d from Disclosure d where d.stamp.caseId = :case and d.party is not null order by d.id",
                        Disclosure.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    /** Whatever was opened of this paper, for rules. */
    List<Disclosure> of(CourtPaperId paper) {
        return em.createQuery("select d from Disclosure d where d.paperId = :paper order by d.id", Disclosure.class)
                .setParameter("paper", paper.value())
                .getResultList();
    }

    /** Whatever its readers do not read until that question is answered. */
    List<Disclosure> heldIn(UUID question) {
        return em.createQuery("select d from Disclosure d where d.heldIn = :question order by d.id", Disclosure.class)
                .setParameter("question", question)
                .getResultList();
    }

    /** Whatever was opened of these proceedings, for rules. */
    List<Disclosure> of(ProceedingsId proceedings) {
        return em.createQuery(
                        "select d from Disclosure d, CourtPaper p where p.id = d.paperId"
                                + " and p.proceedingsId = :proceedings order by d.id",
                        Disclosure.class)
                .setParameter("proceedings", proceedings.value())
                .getResultList();
    }

    /** Whether proceedings of one of these kinds go on, for rules. */
    boolean anyGoesOn(CaseId caseId, Set<CourtKind> kinds) {
        return !em.createQuery(
                        "select p.id from Proceedings p where p.stamp.caseId = :case and p.endedAt is null"
                                + " and p.kind in :kinds",
                        Object.class)
                .setParameter("case", caseId.value())
                .setParameter("kinds", kinds)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether anything of the case is still before a court, for rules. */
    boolean anyGoesOn(CaseId caseId) {
        return !em.createQuery(
                        "select p.id from Proceedings p where p.stamp.caseId = :case and p.endedAt is null",
                        Object.class)
                .setParameter("case", caseId.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
