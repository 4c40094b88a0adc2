package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Decision;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was written, each reader in the best shape open to them. What the family wrote in private time is read in its
 * room only, which says neither who wrote nor when; asked for anywhere else, it is not there, for the family either.
 */
@ApplicationScoped
@Transactional
public class ContentReading {

    private ContentItems items;
    private NewestContent newest;
    private ContentTypes types;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentReading() {}

    @Inject
    ContentReading(ContentItems items, NewestContent newest, ContentTypes types, AccessGuard guard) {
        this.items = items;
        this.newest = newest;
        this.types = types;
        this.guard = guard;
    }

    /**
     * The newest version: in the reader's language and way of reading where it was made so, else as it was written, and
     * where only a redacted variant of this very version is open to the reader, that one.
     *
     * @throws NotThere if there is none, or none for this reader
     */
    @OpenToAll("asks the gate for each shape it could be read in, best first")
    public ContentView read(ContentId id, Language language, Reading reading) {
        ContentItem item = opened(id);
        Version version = items.version(id, item.newest()).orElseThrow();
        return read(item, version, items.variants(id, version.number()), language, reading);
    }

    /**
     * The same of each, in that order, with as few questions to the database as for one.
     *
     * @throws NotThere if there is not one of them, or not for this reader
     */
    @OpenToAll("asks the gate for each shape each of them could be read in, best first")
    public List<ContentView> readEach(List<ContentId> ids, Language language, Reading reading) {
        List<ContentItem> opened = ids.stream().map(this::opened).toList();
        Map<UUID, Version> versions = items.newest(opened);
        Map<UUID, List<Variant>> variants = items.newestVariants(opened);
        return opened.stream()
                .map(item -> {
                    UUID id = item.id().value();
                    return read(
                            item,
                            Objects.requireNonNull(versions.get(id)),
                            variants.getOrDefault(id, List.of()),
                            language,
                            reading);
                })
                .toList();
    }

    /** The item, for those who could read it in any shape. */
    private ContentItem opened(ContentId id) {
        ContentItem item = items.find(id).orElse(null);
        // asked before anything else is looked up: refused must not take longer than absent
        if (item == null || !mayOpen(item)) {
            guard.require(Action.SEE, id);
            throw new NotThere();
        }
        requireForReaders(item);
        return item;
    }

    private ContentView read(
            ContentItem item, Version version, List<Variant> variants, Language language, Reading reading) {
        List<Shape> shapes = Shape.bestFirst(item, version, variants, language, reading);
        Shape best = guard.choose(item.subject(), shapes).orElseGet(() -> Shape.original(item, version));
        // asked again aloud, so that the reading or the refusal is in the trail
        Decision decision = guard.require(Action.SEE, placed(item, best));
        return view(item, version, best, decision);
    }

    /**
     * One version as it was written. An older one may say what was taken out since, so it is there only for those who may
     * write the next.
     */
    @Requires(Action.SEE)
    public ContentView readVersion(ContentId id, int number) {
        ContentItem item = outsideTheRoom(id);
        requireForReaders(item);
        if (number < item.newest()) {
            guard.require(Action.CHANGE, item.subject());
            if (!items.version(id, number)
                    .filter(old -> items.mayBeReread(item, old))
                    .isPresent()) {
                throw new NotThere();
            }
        }
        return original(item, number);
    }

    /**
     * The newest version of what the family wrote in private time, for its room alone.
     *
     * @throws TakenOut where somebody has taken it out: to whoever is in the room that is no secret
     */
    @Requires(Action.SEE)
    public ContentView readInTheRoom(ContentId id) {
        return readInTheRoom(id, items.find(id).orElseThrow(NotThere::new).newest());
    }

    /** One version of it. */
    @Requires(Action.SEE)
    public ContentView readInTheRoom(ContentId id, int number) {
        return inTheRoom(items.find(id).orElseThrow(NotThere::new), number);
    }

    /** The same, and until this transaction ends nobody changes it or takes it out. */
    @Requires(Action.SEE)
    public ContentView holdInTheRoom(ContentId id, int number) {
        return inTheRoom(items.hold(id), number);
    }

    /** Who wrote which version when and why, newest first. */
    @Requires(Action.SEE)
    public List<VersionLine> history(ContentId id) {
        requireForReaders(outsideTheRoom(id));
        return items.versions(id).stream()
                .map(v -> new VersionLine(v.number(), v.author(), v.at(), v.why(), v.basedOn()))
                .toList();
    }

    /** In which case it is; null where it is in none. */
    @Requires(Action.SEE)
    public @Nullable CaseId caseOf(ContentId id) {
        return outsideTheRoom(id).stamp().caseId();
    }

    /** What this reader finds in a case, newest first; {@link ContentFilter#before} the last one gives the next page. */
    @Requires(Action.SEE)
    public List<ContentLine> inCase(CaseId caseId, ContentFilter filter) {
        Scope scope = guard.scope(Action.SEE, caseId);
        return newestFirst(
                items.inCase(caseId, filter, scope), items.redactedInCase(caseId, filter, scope), filter.most());
    }

    /**
     * What was begun last in every case that this reader takes part in, newest first; what a family says in private time is
     * in its room alone.
     *
     * @param before only what was begun before this item, for the next page, or null for the first
     * @param most how many at most, 1 to 100
     */
    @OpenToAll("a list asks by its scope")
    public List<ContentLine> newest(@Nullable ContentId before, int most) {
        return newest.page(before, Math.max(1, Math.min(most, 100)), guard.scope(Action.SEE));
    }

    private static List<ContentLine> newestFirst(List<ContentItem> whole, List<ContentItem> redacted, int most) {
        return Stream.concat(
                        whole.stream().map(ContentLine::full), redacted.stream().map(ContentLine::redacted))
                .sorted(Comparator.comparing(
                                (ContentLine line) -> line.id().value().toString())
                        .reversed())
                .limit(most)
                .toList();
    }

    /** Of these, the ones that are there for this reader, in no order: what an index found is asked about again. */
    @OpenToAll("a list asks by its scope")
    public List<ContentLine> among(Set<UUID> ids) {
        Scope scope = guard.scope(Action.SEE);
        return Stream.concat(
                        items.among(ids, scope).stream().map(ContentLine::full),
                        items.redactedAmong(ids, scope).stream().map(ContentLine::redacted))
                .toList();
    }

    private ContentView inTheRoom(ContentItem item, int number) {
        if (!item.inTheRoom()) {
            throw new NotThere();
        }
        if (item.state() == ContentItem.State.WITHDRAWN) {
            throw new TakenOut(items.version(item.id(), item.newest()).orElseThrow());
        }
        requireForReaders(item);
        return original(item, number);
    }

    private ContentItem outsideTheRoom(ContentId id) {
        return items.find(id).filter(item -> !item.inTheRoom()).orElseThrow(NotThere::new);
    }

    /** Whether any shape of it could be open to the reader: somebody may read only what parts were taken out of. */
    private boolean mayOpen(ContentItem item) {
        AccessStamp lowest = item.stamp().withLabel(Label.PUBLIC);
        return !item.inTheRoom()
                && guard.allows(
                        Action.SEE, new Subject(SubjectKind.CONTENT, item.id().value(), lowest));
    }

    private ContentView original(ContentItem item, int number) {
        Version version = items.version(item.id(), number).orElseThrow(NotThere::new);
        Shape shape = Shape.original(item, version);
        return view(item, version, shape, guard.require(Action.SEE, placed(item, shape)));
    }

    /** A draft and what was withdrawn are there only for those who may change them. */
    private void requireForReaders(ContentItem item) {
        if (item.state() != ContentItem.State.PUBLISHED) {
            guard.require(Action.CHANGE, item.subject());
        }
        // it waits no more, and may say where somebody is all the same
        if (item.state() == ContentItem.State.WITHDRAWN && !items.mayBeReadWithdrawn(item)) {
            throw new NotThere();
        }
    }

    private static Subject placed(ContentItem item, Shape shape) {
        return new Subject(SubjectKind.CONTENT, item.id().value(), item.stamp().withLabel(shape.label()));
    }

    private ContentView view(ContentItem item, Version version, Shape shape, Decision decision) {
        boolean redacted = shape.kind() == VariantKind.REDACTED;
        return new ContentView(
                item.id(),
                types.version(item.type(), version.typeVersion()),
                redacted ? null : item.shortTitle(),
                version.number(),
                item.newest(),
                shape.kind(),
                shape.language(),
                shape.body(),
                version.author(),
                version.at(),
                redacted ? "" : version.why(),
                item.stamp(),
                item.origin(),
                decision.obligations());
    }
}
