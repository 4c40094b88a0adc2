package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.Language;

/**
 * The words of things as this reader may read them, to be shown beside a find. Whoever is shown words of a thing has looked
 * at it, and that is in the trail.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadableWords {

    private ContentItems items;
    private ContentTypes types;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReadableWords() {}

    @Inject
    ReadableWords(ContentItems items, ContentTypes types, AccessGuard guard) {
        this.items = items;
        this.types = types;
        this.guard = guard;
    }

    /** Of each that is there for the reader, the words of each shape that is open to them, the best first. */
    @OpenToAll("called only inside a search; asks by its scope, and the gate for each shape")
    public Map<UUID, List<String>> of(Set<UUID> ids, Language language, Reading reading) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Scope scope = guard.scope(Action.SEE);
        Collection<ContentItem> there = Stream.concat(
                        items.among(ids, scope).stream(), items.redactedAmong(ids, scope).stream())
                .toList();
        Map<UUID, Version> versions = items.newest(there);
        Map<UUID, List<Variant>> variants = items.newestVariants(there);
        Map<UUID, List<String>> words = new HashMap<>();
        for (ContentItem item : there) {
            UUID id = item.id().value();
            Version version = versions.get(id);
            if (version != null) {
                List<Shape> shapes =
                        Shape.bestFirst(item, version, variants.getOrDefault(id, List.of()), language, reading);
                words.put(id, words(item, version, open(item, shapes)));
            }
        }
        return words;
    }

    private List<Shape> open(ContentItem item, List<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> guard.choose(item.subject(), List.of(shape)).isPresent())
                .toList();
    }

    private List<String> words(ContentItem item, Version version, List<Shape> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        guard.require(Action.SEE, placed(item, open.get(0)));
        List<Field> fields = types.version(item.type(), version.typeVersion()).fields();
        return open.stream()
                .map(shape -> FindableContent.said(fields, shape.body()))
                .toList();
    }

    private static Subject placed(ContentItem item, Shape shape) {
        return new Subject(SubjectKind.CONTENT, item.id().value(), item.stamp().withLabel(shape.label()));
    }
}
