package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stored versions of content types. */
@ApplicationScoped
class TypeVersions {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /** All versions of the key, newest first. */
    List<TypeVersion> of(ContentTypeKey key) {
        return entities.createQuery(
                        "select t from TypeVersion t where t.key = :key order by t.number desc", TypeVersion.class)
                .setParameter("key", key.value())
                .getResultList();
    }

    /** The keys that there are, in order. */
    List<String> keys() {
        return entities.createQuery("select distinct t.key from TypeVersion t order by t.key", String.class)
                .getResultList();
    }

    /** The newest version that is in use. */
    Optional<TypeVersion> current(ContentTypeKey key) {
        return entities.createQuery(
                        "select t from TypeVersion t where t.key = :key and t.origin <> :offered order by t.number desc",
                        TypeVersion.class)
                .setParameter("key", key.value())
                .setParameter("offered", TypeVersion.Origin.OFFERED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<TypeVersion> version(ContentTypeKey key, int number) {
        return entities.createQuery(
                        "select t from TypeVersion t where t.key = :key and t.number = :number", TypeVersion.class)
                .setParameter("key", key.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The versions that are or were in use, the first first. */
    List<TypeVersion> used(ContentTypeKey key) {
        return of(key).stream()
                .filter(version -> version.origin() != TypeVersion.Origin.OFFERED)
                .sorted(Comparator.comparingInt(TypeVersion::number))
                .toList();
    }

    void add(TypeVersion version) {
        entities.persist(version);
        // the database says at once if another node was first
        entities.flush();
    }
}
