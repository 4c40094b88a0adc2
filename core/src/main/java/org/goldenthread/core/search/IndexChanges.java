package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.SubjectKind;

/** What has changed since the index last looked, in the order in which it was written down. */
@ApplicationScoped
class IndexChanges {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    record Change(long number, SubjectKind kind, UUID id) {}

    @SuppressWarnings("unchecked")
    List<Change> next(int most) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select number, kind, cast(item_id as char(36)) from index_change order by number")
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Change(
                        ((Number) row[0]).longValue(),
                        SubjectKind.valueOf(row[1].toString()),
                        UUID.fromString(row[2].toString())))
                .toList();
    }

    /** These are in the index. One that was written meanwhile about the same thing stays. */
    void strikeOut(List<Change> changes) {
        entities.createNativeQuery("delete from index_change where number in (:numbers)")
                .setParameter("numbers", changes.stream().map(Change::number).toList())
                .executeUpdate();
    }

    /** Everything is to be looked at again. */
    void everything() {
        entities.createNativeQuery("insert into index_change (kind, item_id) select 'CONTENT', id from content_item"
                        + " where compartment not in ('FAMILY', 'SAFE_CONTACT') order by id")
                .executeUpdate();
        entities.createNativeQuery("insert into index_change (kind, item_id) select 'FILE', id from stored_file"
                        + " where compartment not in ('FAMILY', 'SAFE_CONTACT') order by id")
                .executeUpdate();
    }
}
