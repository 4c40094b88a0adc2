package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.kernel.Among;
import org.jspecify.annotations.Nullable;

/** Which pictures are kept, and in which widths. */
@ApplicationScoped
class PictureRows {

    @PersistenceContext(unitName = "golden-thread")
    private EntityManager entities;

    /**
     * Brought again, it is there once, and as if it had come now; whoever sweeps it away is waited for, and waits. Its row is held
     * before the bytes are, and these before the widths, by everybody.
     */
    void add(String picture, @Nullable UUID by, Instant now) {
        entities.createNativeQuery("insert into picture (sha256, received_at, received_by) values (:sha256, :now, :by)"
                        + " on duplicate key update received_at = :now")
                .setParameter("sha256", picture)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    void addWidths(Picture picture) {
        picture.renditions()
                .forEach(one -> entities.createNativeQuery(
                                "insert ignore into picture_rendition (picture, width, height, sha256, size_bytes, kind)"
                                        + " values (:picture, :width, :height, :sha256, :size, :kind)")
                        .setParameter("picture", picture.sha256())
                        .setParameter("width", one.width())
                        .setParameter("height", one.height())
                        .setParameter("sha256", one.sha256())
                        .setParameter("size", one.size())
                        .setParameter("kind", one.kind().name())
                        .executeUpdate());
    }

    /** Those of these that are kept. */
    Map<String, Picture> find(Collection<String> pictures) {
        if (pictures.isEmpty()) {
            return Map.of();
        }
        Among<String> listed = Among.of("picture", List.copyOf(pictures));
        List<?> rows = listed.bind(entities.createNativeQuery(
                        "select picture, width, height, kind, size_bytes, sha256 from picture_rendition where picture in "
                                + listed.text() + " order by picture, width",
                        Object[].class))
                .getResultList();
        Map<String, List<Rendition>> widths = new LinkedHashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> widths.computeIfAbsent((String) row[0], any -> new ArrayList<>())
                        .add(rendition(row)));
        return widths.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Picture(one.getKey(), one.getValue())));
    }

    private static Rendition rendition(Object[] row) {
        return new Rendition(
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                FileKind.valueOf((String) row[3]),
                ((Number) row[4]).longValue(),
                (String) row[5]);
    }

    /** Nobody forgets it until this transaction ends. @return false where it is not kept */
    boolean hold(String picture) {
        return !entities.createNativeQuery("select 1 from picture where sha256 = :picture lock in share mode")
                .setParameter("picture", picture)
                .getResultList()
                .isEmpty();
    }

    /** Some of those that came before then, the first first. @param after the last of those asked for before; empty for none */
    List<String> cameBefore(Instant instant, String after, int most) {
        return entities
                .createNativeQuery(
                        "select sha256 from picture where received_at < :instant and sha256 > :after order by sha256",
                        String.class)
                .setParameter("instant", instant)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** For sweeping it away. @return false where somebody has brought it again since */
    boolean holdOld(String picture, Instant cameBefore) {
        return !entities.createNativeQuery(
                        "select 1 from picture where sha256 = :picture and received_at < :instant for update")
                .setParameter("picture", picture)
                .setParameter("instant", cameBefore)
                .getResultList()
                .isEmpty();
    }

    void remove(String picture) {
        entities.createNativeQuery("delete from picture_rendition where picture = :picture")
                .setParameter("picture", picture)
                .executeUpdate();
        entities.createNativeQuery("delete from picture where sha256 = :picture")
                .setParameter("picture", picture)
                .executeUpdate();
    }
}
