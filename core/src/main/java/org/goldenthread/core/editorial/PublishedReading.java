package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** What is published, for everybody: each in the best variant that is there, and said which one that is. */
@ApplicationScoped
@Transactional
public class PublishedReading {

    private static final String FOR_EVERYBODY = "what is published is for everybody, signed in or not";

    private static final Duration ONE_CONNECTION = Duration.ofSeconds(1);

    private PublishedItems items;
    private Editions editions;
    private ShownFields shown;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PublishedReading() {}

    @Inject
    PublishedReading(PublishedItems items, Editions editions, ShownFields shown, PortalClock clock) {
        this.items = items;
        this.editions = editions;
        this.shown = shown;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param total how many there are on all pages
     * @param next what the next page is asked for with, or null where this is the last
     */
    public record PublishedPage(
            List<Published> items, long total, @Nullable PublishedCursor next) {}

    /** Which variants somebody can ask for. */
    @OpenToAll(FOR_EVERYBODY)
    public Variants variants() {
        return Variants.configured();
    }

    /** What the public gets now, as a whole. Read it before what is made of it. */
    @OpenToAll(FOR_EVERYBODY)
    public Edition edition() {
        return editions.at(clock.now());
    }

    /**
     * Looks at the edition again and again for as long as there is somebody to tell it to, a second at most, over
     * one connection. Each reading sees all that was committed before it began.
     *
     * @param somebody asked before each reading
     * @param sees told what it was
     */
    @OpenToAll(FOR_EVERYBODY)
    @Transactional(TxType.REQUIRES_NEW)
    public void editions(BooleanSupplier somebody, Consumer<Edition> sees) {
        Instant end = clock.now().plus(ONE_CONNECTION);
        while (clock.now().isBefore(end) && somebody.getAsBoolean()) {
            sees.accept(editions.at(clock.now()));
        }
    }

    /** What everybody may know of a type's fields. @throws NotThere if things of that type are not written for everybody */
    @OpenToAll(FOR_EVERYBODY)
    public PublicFields fields(ContentTypeKey type) {
        return shown.newest(type).orElseThrow(NotThere::new);
    }

    /**
     * The thing of that key as it is published now.
     *
     * @param wanted the variants that whoever asks would like, best first, at least one
     * @throws NotThere if there is none, or none that is out
     */
    @OpenToAll(FOR_EVERYBODY)
    public Published find(EditorialKey key, List<VariantTag> wanted) {
        return find(List.of(key), wanted).stream().findFirst().orElseThrow(NotThere::new);
    }

    /** Those of these that are published now, each once and in their order. */
    @OpenToAll(FOR_EVERYBODY)
    public List<Published> find(Collection<EditorialKey> keys, List<VariantTag> wanted) {
        Instant now = clock.now();
        Map<EditorialKey, EditorialItem> found = new HashMap<>();
        items.find(keys, now).forEach(item -> found.put(item.key(), item));
        return served(
                keys.stream()
                        .distinct()
                        .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                        .toList(),
                wanted,
                now);
    }

    /** The same without filters. @see #list(PublishedQuery, List) */
    @OpenToAll(FOR_EVERYBODY)
    public PublishedPage list(
            ContentTypeKey type,
            PublishedSort sort,
            @Nullable PublishedCursor after,
            int most,
            List<VariantTag> wanted) {
        return list(new PublishedQuery(type, List.of(), sort, after, most), wanted);
    }

    /** What of a type is published now. @throws NotThere if things of that type are not written for everybody */
    @OpenToAll(FOR_EVERYBODY)
    public PublishedPage list(PublishedQuery query, List<VariantTag> wanted) {
        List<Integer> versions = shown.versions(query.type(), query.filters());
        Instant now = clock.now();
        VariantTag reference = Variants.configured().reference();
        List<EditorialItem> found = items.list(query, versions, reference, query.most() + 1, now);
        List<Published> page = served(found.stream().limit(query.most()).toList(), wanted, now);
        Published last = found.size() > query.most() ? page.get(query.most() - 1) : null;
        PublishedCursor next = last == null
                ? null
                : new PublishedCursor(last.since(), last.key().name());
        return new PublishedPage(page, items.count(query, versions, reference, now), next);
    }

    /** Each as everybody gets it: the variant that fits, and of its words what is not hidden and leads somewhere. */
    private List<Published> served(List<EditorialItem> found, List<VariantTag> wanted, Instant now) {
        Map<UUID, Map<VariantTag, Revision>> said = items.said(found, now);
        List<Published> whole = found.stream()
                .map(item -> served(item, said(said, item), wanted, now))
                .toList();
        Map<Published, ShownFields.OfOne> fields = new IdentityHashMap<>();
        Map<ContentTypeKey, PublicFields> newest = new HashMap<>();
        whole.forEach(one ->
                fields.put(one, shown.of(one, newest.computeIfAbsent(one.key().type(), this::fields))));
        Set<EditorialKey> linked = fields.entrySet().stream()
                .flatMap(one -> one.getValue().linked(one.getKey().body()).stream())
                .collect(Collectors.toSet());
        Set<EditorialKey> out = items.out(linked, now);
        return whole.stream()
                .map(one -> one.saying(Objects.requireNonNull(fields.get(one)).forEverybody(one.body(), out::contains)))
                .toList();
    }

    private static Map<VariantTag, Revision> said(Map<UUID, Map<VariantTag, Revision>> all, EditorialItem item) {
        return all.getOrDefault(item.id().value(), Map.of());
    }

    private Published served(EditorialItem item, Map<VariantTag, Revision> said, List<VariantTag> wanted, Instant now) {
        Variants variants = Variants.configured();
        VariantTag served = variants.served(wanted, said.keySet()).orElseThrow(NotThere::new);
        Revision words = Objects.requireNonNull(said.get(served));
        Term term = item.liveAt(now).orElseThrow(NotThere::new);
        List<VariantAge> there =
                VariantAge.of(variants, said, number -> items.said(item, variants.reference(), number, now)).stream()
                        .filter(age -> age.revision() != null)
                        .toList();
        return new Published(
                item.key(),
                words.typeVersion(),
                term.revision(),
                term.from(),
                wanted.get(0),
                served,
                there,
                words.body());
    }
}
