package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.kernel.PortalClock;

/** What stands in files, by their bytes: what was read, and what is still to be. */
@ApplicationScoped
class WordsOfFiles {

    /** A file that a server died over so often is found by its name alone. */
    private static final int MOST_TRIES = 3;

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WordsOfFiles() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    WordsOfFiles(PortalClock clock) {
        this.clock = clock;
    }

    /** Bytes that nobody has read yet. */
    record Unread(String sha256, FileKind kind) {}

    /** The next, which was not tried too often. */
    @SuppressWarnings("unchecked")
    Optional<Unread> next() {
        List<Object[]> rows = entities.createNativeQuery("select sha256, kind from file_words"
                        + " where read_at is null and tries < :most order by tries, sha256")
                .setParameter("most", MOST_TRIES)
                .setMaxResults(1)
                .getResultList();
        return rows.stream()
                .map(row -> new Unread(row[0].toString(), FileKind.valueOf(row[1].toString())))
                .findFirst();
    }

    void tried(Unread file) {
        entities.createNativeQuery("update file_words set tries = tries + 1 where sha256 = :sha256")
                .setParameter("sha256", file.sha256())
                .executeUpdate();
    }

    /** These are its words, once: whoever comes second changes nothing. */
    void keep(Unread file, String words) {
        entities.createNativeQuery(
                        "update file_words set words = :words, read_at = :now where sha256 = :sha256 and read_at is null")
                .setParameter("words", words)
                .setParameter("now", clock.now())
                .setParameter("sha256", file.sha256())
                .executeUpdate();
    }

    /** Its words, so many characters at most; none where it was not read, or says none. */
    String of(String sha256, int most) {
        List<?> words = entities.createNativeQuery(
                        "select left(words, :most) from file_words where sha256 = :sha256 and words is not null")
                .setParameter("most", most)
                .setParameter("sha256", sha256)
                .getResultList();
        return words.isEmpty() ? "" : words.get(0).toString();
    }
}
