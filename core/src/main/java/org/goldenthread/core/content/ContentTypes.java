package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
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

/**
 * The content types in use, read from the database and kept in memory: a version for ever, which one is newest for ten seconds.
 * What the transaction itself has written is not kept, for it may be taken back.
 */
@ApplicationScoped
@Transactional
public class ContentTypes {

    private static final System.Logger LOG = System.getLogger(ContentTypes.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(10);

    private TypeVersions versions;
    private Texts texts;
    private PortalClock clock;
    private final Map<ContentTypeKey, Newest> newest = new ConcurrentHashMap<>();
    private final Map<ContentTypeKey, Newest> shipped = new ConcurrentHashMap<>();
    private final Map<Exact, ContentType> exact = new ConcurrentHashMap<>();

    private record Newest(ContentType type, Instant until) {}

    private record Exact(ContentTypeKey key, int version) {}

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentTypes() {}

    @Inject
    ContentTypes(TypeVersions versions, Texts texts, PortalClock clock) {
        this.versions = versions;
        this.texts = texts;
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
        return versions.current(key).map(version -> {
            ContentType read = parsed(key, version);
            if (version.stands()) {
                if (known == null || known.type().version() != read.version()) {
                    speak(key);
                }
                newest.put(key, new Newest(read, clock.now().plus(FRESH)));
            }
            return read;
        });
    }

    /** Those in use whose things live in that room, by their keys. */
    @OpenToAll("an empty form tells nothing about anybody")
    public List<ContentType> inRoom(Compartment room) {
        return versions.keys().stream()
                .map(key -> readable(new ContentTypeKey(key)))
                .flatMap(Optional::stream)
                .filter(type -> type.compartment() == room)
                .toList();
    }

    /** One that cannot be read any more is nobody else's harm. */
    private Optional<ContentType> readable(ContentTypeKey key) {
        try {
            return find(key);
        } catch (NotAForm not) {
            LOG.log(System.Logger.Level.ERROR, not.getMessage());
            return Optional.empty();
        }
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

    /**
     * What was written with one version, as it reads with the one in use: by the steps of each that came between. What a step
     * says nothing of stays as it was, right or wrong.
     */
    @OpenToAll("changes only what the caller holds, and reads nothing else")
    public JsonNode carried(ContentTypeKey key, int from, JsonNode answers) {
        ContentType newest = byKey(key);
        if (newest.version() <= from) {
            return answers;
        }
        JsonNode carried = answers;
        for (TypeVersion version : versions.used(key)) {
            if (version.number() > from && version.number() <= newest.version()) {
                carried = version.steps().carry(carried);
            }
        }
        return carried;
    }

    /** The last version in use that says how what was written before is carried over; 0 where none does. */
    @OpenToAll("an empty form tells nothing about anybody")
    public int lastSteps(ContentTypeKey key) {
        return versions.used(key).stream()
                .filter(version -> !version.steps().isEmpty())
                .mapToInt(TypeVersion::number)
                .max()
                .orElse(0);
    }

    /** The last version that came with the portal, whether it is used or only offered; the one in use where none ever came. */
    @OpenToAll("an empty form tells nothing about anybody")
    public ContentType asShipped(ContentTypeKey key) {
        Newest known = shipped.get(key);
        if (known != null && clock.now().isBefore(known.until())) {
            return known.type();
        }
        Optional<TypeVersion> came = versions.of(key).stream()
                .filter(version -> version.origin() != TypeVersion.Origin.EDITED)
                .findFirst();
        ContentType read = came.map(version -> parsed(key, version)).orElseGet(() -> byKey(key));
        if (came.map(TypeVersion::stands).orElse(false)) {
            shipped.put(key, new Newest(read, clock.now().plus(FRESH)));
        }
        return read;
    }

    /** Every key that there is, and makes sure that the words which the types bring with them are known. */
    @OpenToAll("an empty form tells nothing about anybody")
    public List<ContentTypeKey> keys() {
        List<ContentTypeKey> keys =
                versions.keys().stream().map(ContentTypeKey::new).toList();
        keys.forEach(this::readable);
        return keys;
    }

    /** Adds the words that the versions bring, the newest last: what was asked once can still be read by those words. */
    private void speak(ContentTypeKey key) {
        for (TypeVersion version : versions.used(key)) {
            try {
                parsed(key, version).words().forEach(texts::add);
            } catch (NotAForm not) {
                LOG.log(System.Logger.Level.ERROR, not.getMessage());
            }
        }
    }

    private ContentType parsed(ContentTypeKey key, TypeVersion version) {
        return version.stands()
                ? exact.computeIfAbsent(new Exact(key, version.number()), any -> version.asType())
                : version.asType();
    }

    void forget() {
        newest.clear();
        shipped.clear();
    }

    /** No content type has this key. */
    public static final class NoSuchType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchType(ContentTypeKey key) {
            super("There is no form called " + key + ". Check its name.");
        }
    }
}
