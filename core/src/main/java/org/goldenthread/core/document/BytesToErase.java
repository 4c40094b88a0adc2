package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Bytes that whoever brought them took back, until they are gone from the disk. */
@ApplicationScoped
class BytesToErase {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    void add(String sha256) {
        entities.createNativeQuery("insert ignore into bytes_to_erase (sha256) values (?)")
                .setParameter(1, sha256)
                .executeUpdate();
    }

    /**
     * Somebody brings them anew: whoever erases them is waited for, and until this transaction ends nobody else can say that they
     * are to be erased. A row that is not there cannot be locked, and so it is written first.
     */
    void bringAnew(String sha256) {
        add(sha256);
        remove(sha256);
    }

    void remove(String sha256) {
        entities.createNativeQuery("delete from bytes_to_erase where sha256 = ?")
                .setParameter(1, sha256)
                .executeUpdate();
    }

    /** Some of them, which nobody can bring anew until this transaction ends. */
    List<String> hold(int most) {
        List<?> held = entities.createNativeQuery(
                        "select sha256 from bytes_to_erase order by sha256 limit ? for update")
                .setParameter(1, most)
                .getResultList();
        return held.stream().map(Object::toString).toList();
    }

    /** Whether they lie in any place from which they were not taken back, that of whoever is about to put them there too. */
    boolean areSomewhere(String sha256) {
        return isFound("select 1 from stored_file where sha256 = ? and taken_back_at is null", sha256)
                || isFound("select 1 from picture_rendition where sha256 = ?", sha256);
    }

    private boolean isFound(String where, String sha256) {
        return !entities.createNativeQuery(where + " limit 1 lock in share mode")
                .setParameter(1, sha256)
                .getResultList()
                .isEmpty();
    }

    /** What was read in them goes with them. */
    void forgetWords(String sha256) {
        entities.createNativeQuery("delete from file_words where sha256 = ?")
                .setParameter(1, sha256)
                .executeUpdate();
    }
}
