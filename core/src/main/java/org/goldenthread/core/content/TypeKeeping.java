package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Keeps the versions of types that editors make: part of the use case in which a second editor says yes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TypeKeeping {

    private static final String INSIDE = "called only inside the use cases of the editors' desk";

    private TypeVersions versions;
    private ContentTypes types;
    private Texts texts;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TypeKeeping() {}

    @Inject
    TypeKeeping(TypeVersions versions, ContentTypes types, Texts texts, PortalClock clock) {
        this.versions = versions;
        this.types = types;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is there of a type: a schema with the number of its version. */
    public record Kept(int number, JsonNode schema) {}

    /** Whether there is such a type, or words of the portal stand where its words would. */
    @OpenToAll(INSIDE)
    public boolean isTaken(ContentTypeKey key) {
        String words = "form." + key + ".";
        return !versions.of(key).isEmpty()
                || texts.keys(Language.ENGLISH).stream().anyMatch(text -> text.startsWith(words));
    }

    /** The schema in use; nothing for a new type. */
    @OpenToAll(INSIDE)
    public Optional<Kept> inUse(ContentTypeKey key) {
        return versions.current(key).map(TypeKeeping::kept);
    }

    /** The last schema that came with the portal, used or offered; nothing for a type that an editor made. */
    @OpenToAll(INSIDE)
    public Optional<Kept> shipped(ContentTypeKey key) {
        return newest(key, version -> version.origin() != TypeVersion.Origin.EDITED);
    }

    /** What came with the portal after an editor had changed the type, where nobody has changed it since. */
    @OpenToAll(INSIDE)
    public Optional<Kept> offered(ContentTypeKey key) {
        int inUse = versions.current(key).map(TypeVersion::number).orElse(0);
        return newest(key, version -> version.origin() == TypeVersion.Origin.OFFERED && version.number() > inUse);
    }

    private Optional<Kept> newest(ContentTypeKey key, Predicate<TypeVersion> which) {
        return versions.of(key).stream().filter(which).findFirst().map(TypeKeeping::kept);
    }

    private static Kept kept(TypeVersion version) {
        return new Kept(version.number(), version.schema());
    }

    /** Every version, the newest first. */
    @OpenToAll(INSIDE)
    public List<TypeLine> lines(ContentTypeKey key) {
        return versions.of(key).stream().map(TypeVersion::line).toList();
    }

    /**
     * The type as it would be.
     *
     * @throws NotAForm if it is no schema of a form
     * @throws CannotBeDone if a question or a choice has no words in one of the languages
     */
    @OpenToAll(INSIDE)
    public ContentType tried(ContentTypeKey key, JsonNode schema) {
        ContentType type = ContentType.parse(key, next(key), schema);
        boolean ships = shipped(key).isPresent();
        new TypeWords(type)
                .missing((language, text) -> ships && texts.has(language, text))
                .ifPresent(missing -> {
                    throw new CannotBeDone(
                            "cannot.kind.no-words." + missing.language().tag(), missing.place());
                });
        return type;
    }

    /** Brings it into use. @return its number */
    @OpenToAll(INSIDE)
    public int use(ContentType type, TypeSteps steps, PersonId writer, PersonId second, String why) {
        String schema = type.schema().toString();
        TypeVersion version = new TypeVersion(
                        type.key(),
                        type.version(),
                        TypeVersion.Origin.EDITED,
                        schema,
                        Request.sha256("edited " + type.version() + " " + schema),
                        clock.now())
                .madeBy(writer, second, steps, why);
        versions.add(version);
        types.forget();
        return version.number();
    }

    /** After the transaction that brought it into use: nothing older is believed any more on this server. */
    @OpenToAll("forgets what can be read again")
    @Transactional(Transactional.TxType.SUPPORTS)
    public void forget() {
        types.forget();
    }

    private int next(ContentTypeKey key) {
        return versions.of(key).stream().mapToInt(TypeVersion::number).max().orElse(0) + 1;
    }
}
