package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;

/** The content types in use, read from the database and kept in memory: a version for ever, which one is newest for ten seconds. */
@ApplicationScoped
@Transactional
public class ContentTypes {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private TypeVersions versions;
    private PortalClock clock;
    private final Map<ContentTypeKey, Newest> newest = new ConcurrentHashMap<>();
    private final Map<Exact, ContentType> exact = new ConcurrentHashMap<>();

    private record Newest(ContentType type, Instant until) {}

    private record Exact(ContentTypeKey key, int version) {}

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentTypes() {}

    @Inject
    ContentTypes(TypeVersions versions, PortalClock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** The newest version in use. @throws NoSuchType if the key names none */
    @OpenToAll("an empty form tells nothing about anybody")
    public ContentType byKey(ContentTypeKey key) {
        return find(key).orElseThrow(() -> new NoSuchType(key));
    }

    /** The newest version in use, or nothing where the key names none. */
    @OpenToAll("an empty form tells nothing about anybody")
    public Optional<ContentType> find(ContentTypeKey key) {
        Newest known = newest.get(key);
        if (known != null && clock.now().isBefore(known.until())) {
            return Optional.of(known.type());
        }
        Optional<ContentType> read = versions.current(key).map(version -> parsed(key, version));
        read.ifPresent(type -> newest.put(key, new Newest(type, clock.now().plus(FRESH))));
        return read;
    }

    /** Those in use whose things live in that room, by their keys. */
    @OpenToAll("an empty form tells nothing about anybody")
    public List<ContentType> inRoom(Compartment room) {
        return versions.keys().stream()
                .map(key -> find(new ContentTypeKey(key)))
                .flatMap(Optional::stream)
                .filter(type -> type.compartment() == room)
                .toList();
    }

    /** The newest version in use at this moment, whatever has been kept in memory: whoever keeps what they make of it asks so. */
    @OpenToAll("an empty form tells nothing about anybody")
    public Optional<ContentType> now(ContentTypeKey key) {
        return versions.current(key).map(version -> parsed(key, version));
    }

    /** The version that a content item was written with, which may be older than the one in use. */
    @OpenToAll("an empty form tells nothing about anybody")
    public ContentType version(ContentTypeKey key, int number) {
        ContentType known = exact.get(new Exact(key, number));
        return known != null
                ? known
                : parsed(key, versions.version(key, number).orElseThrow(() -> new NoSuchType(key)));
    }

    private ContentType parsed(ContentTypeKey key, TypeVersion version) {
        return exact.computeIfAbsent(new Exact(key, version.number()), any -> version.asType());
    }

    void forget() {
        newest.clear();
    }

    /** No content type has this key. */
    public static final class NoSuchType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchType(ContentTypeKey key) {
            super("There is no form called " + key + ". Check its name.");
        }
    }
}
