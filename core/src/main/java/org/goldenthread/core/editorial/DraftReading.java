package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.PortalClock;

/** The newest words of a thing as everybody would get them, were they out at this moment: for those who may see the desk. */
@ApplicationScoped
@Transactional
public class DraftReading {

    private EditorialItems items;
    private ShownFields shown;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DraftReading() {}

    @Inject
    DraftReading(EditorialItems items, ShownFields shown, AccessGuard guard, PortalClock clock) {
        this.items = items;
        this.shown = shown;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Without what is hidden, and with the links to what is out or is seen on the desk by whoever asks.
     *
     * @param wanted the variants that whoever asks would like, best first, at least one
     * @throws NotThere if there is none, none for this reader, or nothing written yet
     */
    @Requires(Action.SEE)
    public Published asIfOut(EditorialId id, List<VariantTag> wanted) {
        EditorialItem item = items.find(id).orElseThrow(NotThere::new);
        Map<VariantTag, Revision> said = items.at(item, item.newest());
        Variants variants = Variants.configured();
        VariantTag served = variants.served(wanted, said.keySet()).orElseThrow(NotThere::new);
        Revision words = Objects.requireNonNull(said.get(served));
        Instant now = clock.now();
        List<VariantAge> there =
                VariantAge.of(variants, said, number -> items.at(item, number).get(variants.reference())).stream()
                        .filter(age -> age.revision() != null)
                        .toList();
        Published whole = new Published(
                item.key(), words.typeVersion(), item.newest(), now, wanted.get(0), served, there, words.body());
        PublicFields newest = shown.newest(item.key().type()).orElseThrow(NotThere::new);
        return whole.saying(shown.of(whole, newest).forEverybody(whole.body(), led -> isSeen(led, now)));
    }

    private boolean isSeen(EditorialKey led, Instant now) {
        return items.find(led)
                .filter(item -> item.liveAt(now).isPresent() || guard.allows(Action.SEE, item.id()))
                .isPresent();
    }
}
