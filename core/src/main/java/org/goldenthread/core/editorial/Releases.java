package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Scope;
import org.jspecify.annotations.Nullable;

/** The releases that there are, and what is in them. */
@ApplicationScoped
class Releases {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    private EditorialItems items;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Releases() {}

    @Inject
    Releases(EditorialItems items) {
        this.items = items;
    }

    void add(Release release) {
        entities.persist(release);
    }

    void add(ReleasePart part) {
        entities.persist(part);
    }

    void remove(ReleasePart part) {
        entities.remove(part);
    }

    void add(ReleaseStep step) {
        entities.persist(step);
    }

    Optional<Release> find(ReleaseId id) {
        return Optional.ofNullable(entities.find(Release.class, id.value()));
    }

    /** For a change: whoever else changes it, or anything on the desk, waits. */
    Release hold(ReleaseId id) {
        items.holdEdition();
        Release release = entities.find(Release.class, id.value());
        if (release == null) {
            throw new NotThere();
        }
        entities.refresh(release, LockModeType.PESSIMISTIC_WRITE);
        return release;
    }

    /** What is in it, in the order in which it is held. */
    List<ReleasePart> parts(Release release) {
        return entities.createQuery(
                        "select p from ReleasePart p where p.releaseId = :release order by p.itemId", ReleasePart.class)
                .setParameter("release", release.id().value())
                .getResultList();
    }

    /** The release that has yet to go out and has this in it. */
    Optional<Release> with(EditorialId item, Instant now) {
        return entities.createQuery(
                        "select r from Release r join ReleasePart p on p.releaseId = r.id where p.itemId = :item"
                                + " and (r.stage in :waiting or r.stage = :scheduled and r.at > :now) order by r.id",
                        Release.class)
                .setParameter("item", item.value())
                .setParameter("waiting", List.of(ReleaseStage.OPEN, ReleaseStage.IN_REVIEW))
                .setParameter("scheduled", ReleaseStage.SCHEDULED)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** What the reader may see, the newest first. @param open true for those alone that things can be put into */
    List<Release> list(Scope scope, boolean open, @Nullable ReleaseId before, int most) {
        TypedQuery<Release> asked = entities.createQuery(
                "select r from Release r where " + scope.where("r.stamp", "r.id")
                        + (open ? " and r.stage = :open" : "")
                        + (before == null ? "" : " and r.id < :before") + " order by r.id desc",
                Release.class);
        if (open) {
            asked.setParameter("open", ReleaseStage.OPEN);
        }
        if (before != null) {
            asked.setParameter("before", before.value());
        }
        return scope.bind(asked).setMaxResults(most).getResultList();
    }

    /** What was done with it, the first first. */
    List<ReleaseStep> steps(Release release) {
        return entities.createQuery(
                        "select s from ReleaseStep s where s.releaseId = :release order by s.id", ReleaseStep.class)
                .setParameter("release", release.id().value())
                .getResultList();
    }
}
