package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** What is published, for everybody: each in the best variant that is there, and said which one that is. */
@ApplicationScoped
@Transactional
public class PublishedReading {

    private static final String FOR_EVERYBODY = "what is published is for everybody, signed in or not";

    private PublishedItems items;
    private Editions editions;
    private ContentTypes types;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PublishedReading() {}

    @Inject
    PublishedReading(PublishedItems items, Editions editions, ContentTypes types, PortalClock clock) {
        this.items = items;
        this.editions = editions;
        this.types = types;
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

    /** The number of the edition as the database says it at this moment. */
    @OpenToAll(FOR_EVERYBODY)
    @Transactional(TxType.NOT_SUPPORTED)
    public long editionNumber() {
        return editions.number();
    }

    /**
     * The thing of that key as it is published now.
     *
     * @param wanted the variants that whoever asks would like, best first, at least one
     * @throws NotThere if there is none, or none that is out
     */
    @OpenToAll(FOR_EVERYBODY)
    public Published find(EditorialKey key, List<VariantTag> wanted) {
        Instant now = clock.now();
        EditorialItem item = items.find(key, now).orElseThrow(NotThere::new);
        return served(item, said(items.said(List.of(item), now), item), wanted, now);
    }

    /**
     * What of a type is published now.
     *
     * @param after the {@code next} of the page before, or null
     * @throws NotThere if things of that type are not written for everybody
     */
    @OpenToAll(FOR_EVERYBODY)
    public PublishedPage list(
            ContentTypeKey type,
            PublishedSort sort,
            @Nullable PublishedCursor after,
            int most,
            List<VariantTag> wanted) {
        ContentType known = types.find(type).orElseThrow(NotThere::new);
        if (known.compartment() != Compartment.EDITORIAL) {
            throw new NotThere();
        }
        Instant now = clock.now();
        List<EditorialItem> found = items.list(type, sort, after, most + 1, now);
        List<EditorialItem> shown = found.stream().limit(most).toList();
        Map<UUID, Map<VariantTag, Revision>> said = items.said(shown, now);
        List<Published> page = shown.stream()
                .map(item -> served(item, said(said, item), wanted, now))
                .toList();
        Published last = found.size() > most ? page.get(most - 1) : null;
        PublishedCursor next = last == null
                ? null
                : new PublishedCursor(last.since(), last.key().name());
        return new PublishedPage(page, items.count(type, now), next);
    }

    private static Map<VariantTag, Revision> said(Map<UUID, Map<VariantTag, Revision>> all, EditorialItem item) {
        return all.getOrDefault(item.id().value(), Map.of());
    }

    private static Published served(
            EditorialItem item, Map<VariantTag, Revision> said, List<VariantTag> wanted, Instant now) {
        Variants variants = Variants.configured();
        VariantTag served = wanted.stream()
                .filter(said::containsKey)
                .findFirst()
                .or(() -> variants.best(wanted.get(0), said.keySet()))
                // the reference may have been another when it was approved
                .or(() -> said.keySet().stream().sorted().findFirst())
                .orElseThrow(NotThere::new);
        Revision words = Objects.requireNonNull(said.get(served));
        Term term = item.liveAt(now).orElseThrow(NotThere::new);
        List<VariantAge> there = VariantAge.of(variants, said).stream()
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
