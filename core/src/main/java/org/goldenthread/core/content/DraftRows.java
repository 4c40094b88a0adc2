package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;

/** Half-filled forms, always asked for by whose they are. */
@ApplicationScoped
class DraftRows {

    private static final String MINE =
            " from Draft d where d.personId = :person and d.form = :form and d.subjectId = :subject";

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    Optional<Draft> find(PersonId person, ContentTypeKey form, Identifier subject) {
        return entities.createQuery("select d" + MINE, Draft.class)
                .setParameter("person", person.value())
                .setParameter("form", form.value())
                .setParameter("subject", subject.value())
                .getResultStream()
                .findFirst();
    }

    /** Those of a form that were kept since then, the last first. */
    List<Draft> since(PersonId person, ContentTypeKey form, Instant oldest) {
        return entities.createQuery(
                        "select d from Draft d where d.personId = :person and d.form = :form and d.keptAt >= :oldest"
                                + " order by d.keptAt desc, d.id",
                        Draft.class)
                .setParameter("person", person.value())
                .setParameter("form", form.value())
                .setParameter("oldest", oldest)
                .getResultList();
    }

    /** The row to write into, made if it was not there; two pages of one person saving at once wait for each other. */
    Draft hold(PersonId person, ContentTypeKey form, Identifier subject, Instant now) {
        Draft fresh = new Draft(person, form, subject);
        entities.createNativeQuery("insert ignore into draft (id, person_id, form_key, subject_id, body_json, kept_at)"
                        + " values (uuid(), ?, ?, ?, '{}', ?)")
                .setParameter(1, person.value())
                .setParameter(2, form.value())
                .setParameter(3, subject.value())
                .setParameter(4, now)
                .executeUpdate();
        Draft draft = find(person, form, subject).orElse(fresh);
        entities.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    int discard(PersonId person, ContentTypeKey form, Identifier subject) {
        return entities.createQuery("delete" + MINE)
                .setParameter("person", person.value())
                .setParameter("form", form.value())
                .setParameter("subject", subject.value())
                .executeUpdate();
    }

    int discardOlder(Instant than) {
        return entities.createQuery("delete from Draft d where d.keptAt < :than")
                .setParameter("than", than)
                .executeUpdate();
    }

    long countOf(PersonId person) {
        return entities.createQuery("select count(d) from Draft d where d.personId = :person", Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }
}
