package org.goldenthread.core.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.PersonId;

/** What is proposed of kinds, and what was done with it. */
@ApplicationScoped
class KindProposals {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    Optional<KindProposal> find(ContentTypeKey key) {
        return entities.createQuery("select p from KindProposal p where p.key = :key", KindProposal.class)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst();
    }

    /** For a change: whoever else changes it waits. */
    Optional<KindProposal> hold(ContentTypeKey key) {
        Optional<KindProposal> found = find(key);
        found.ifPresent(proposal -> entities.refresh(proposal, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    List<KindProposal> all() {
        return entities.createQuery("select p from KindProposal p order by p.key", KindProposal.class)
                .getResultList();
    }

    void add(KindProposal proposal) {
        entities.persist(proposal);
        // the database says at once if somebody else was first
        entities.flush();
    }

    void add(KindStep step) {
        entities.persist(step);
        // so that what is counted is what whoever asks next has before them
        entities.flush();
    }

    void remove(KindProposal proposal) {
        entities.remove(proposal);
    }

    /** What was ever done with proposals of this kind, the first first. */
    List<KindStep> steps(ContentTypeKey key) {
        return entities.createQuery("select s from KindStep s where s.key = :key order by s.id", KindStep.class)
                .setParameter("key", key.value())
                .getResultList();
    }

    /** Who wrote any of it. */
    Set<PersonId> writers(KindProposal proposal) {
        return steps(proposal.key()).stream()
                .filter(step -> step.proposal().equals(proposal.id()))
                .filter(step -> step.deed() == KindDeed.BEGUN || step.deed() == KindDeed.WRITTEN)
                .map(KindStep::by)
                .collect(Collectors.toSet());
    }
}
