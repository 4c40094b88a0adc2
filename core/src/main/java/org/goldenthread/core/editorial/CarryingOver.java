package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Carries what is written for everybody over to a changed type, by the steps that were approved with it: new revisions, of what
 * is out as of what is not. Who gets it, until when, who wrote it, who read it and who has to say yes stays as it was. One thing
 * is one transaction; killed anywhere, the next round does the rest, and nothing twice.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class CarryingOver {

    private static final String AS_APPROVED = "does what a second person has approved, and tells nobody anything";

    private OlderShapes older;
    private EditorialItems items;
    private Links links;
    private ContentTypes types;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CarryingOver() {}

    @Inject
    CarryingOver(OlderShapes older, EditorialItems items, Links links, ContentTypes types, PortalClock clock) {
        this.older = older;
        this.items = items;
        this.links = links;
        this.types = types;
        this.clock = clock;
    }

    /** What may have to be carried over, of all types whose changes said how. */
    @OpenToAll(AS_APPROVED)
    public List<EditorialId> waiting() {
        return types.inRoom(Compartment.EDITORIAL).stream()
                .flatMap(type -> older.before(type.key(), types.lastSteps(type.key())).stream())
                .map(EditorialId::new)
                .toList();
    }

    /** Writes down where words lead that were written before the type said so. */
    @OpenToAll(AS_APPROVED)
    public void catchUp(ContentTypeKey key) {
        types.now(key)
                .filter(type -> type.compartment() == Compartment.EDITORIAL)
                .ifPresent(links::catchUp);
    }

    /** Carries one thing over. Once more, it changes nothing. */
    @OpenToAll(AS_APPROVED)
    public void carry(EditorialId id) {
        Instant now = clock.now();
        EditorialItem item = items.hold(id, now);
        ContentType type = types.now(item.key().type()).orElseThrow();
        int newest = item.newest();
        Integer out = item.outRevision();
        int outNow = out == null || out == newest
                ? again(item, type, items.at(item, newest), newest, one -> isOld(one, type))
                : beside(item, type, out);
        if (item.newest() != newest) {
            item.carriedTo(outNow);
            items.add(new EditorialStep(
                    item, new EditorialItem.Turn(StepKind.CARRIED_OVER, item.newest(), now), null, ""));
            if (out != null && outNow != out) {
                items.tell(item, outNow, true, now);
            }
        }
    }

    /**
     * Where next words are written beside what is out: first what is out, then those words. A language that is in none of what is
     * out would get to everybody by being counted before it; then what is out waits until the next words go out.
     *
     * @return the number of what is out from now on
     */
    private int beside(EditorialItem item, ContentType type, int out) {
        int newest = item.newest();
        Map<VariantTag, Revision> last = items.at(item, newest);
        Map<VariantTag, Revision> everybodys = items.at(item, out);
        boolean first = everybodys.keySet().containsAll(last.keySet())
                && everybodys.values().stream().anyMatch(one -> isOld(one, type));
        int outNow = first ? again(item, type, everybodys, out, one -> isOld(one, type)) : out;
        again(item, type, last, newest, one -> one.number() > out && (first || isOld(one, type)));
        return outNow;
    }

    private boolean isOld(Revision one, ContentType type) {
        return one.typeVersion() < type.version() && !carried(one, type).equals(one.body());
    }

    private JsonNode carried(Revision one, ContentType type) {
        return types.carried(type.key(), one.typeVersion(), one.body());
    }

    /** In the order in which they were written, so that what was older than another still is. */
    private int again(
            EditorialItem item, ContentType type, Map<VariantTag, Revision> all, int from, Predicate<Revision> which) {
        all.values().stream()
                .sorted(Comparator.comparingInt(Revision::number))
                .filter(which)
                .forEach(one -> {
                    item.carryOver();
                    Revision again =
                            new Revision(item, type, one.variant(), carried(one, type), one.at()).carriedFrom(from);
                    items.add(again);
                    items.readers(one).ifPresent(read -> items.add(read.alsoOf(again)));
                });
        return item.newest();
    }
}
