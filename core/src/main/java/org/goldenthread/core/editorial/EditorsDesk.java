package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** What lies on the editors' desk, drafts and all, for those whom the policy lets see it. */
@ApplicationScoped
@Transactional
public class EditorsDesk {

    private EditorialItems items;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorsDesk() {}

    @Inject
    EditorsDesk(EditorialItems items, AccessGuard guard, PortalClock clock) {
        this.items = items;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * One thing as it lies there.
     *
     * @param liveRevision what the public gets now; null where it gets nothing
     * @param goesOut when the public gets the newest, where that is to come
     * @param newest of each variant the last words, by its tag
     */
    public record Opened(
            DeskLine line,
            @Nullable Integer liveRevision,
            @Nullable Instant goesOut,
            Map<String, JsonNode> newest,
            List<VariantAge> ages,
            List<StepLine> steps) {}

    /** One thing in a list. */
    public record DeskLine(EditorialId id, EditorialKey key, Stage stage, int revision) {}

    /** What there is, in the order in which it was begun. @param after the last of the page before, or null */
    @OpenToAll("a list asks by its scope")
    public List<DeskLine> list(@Nullable EditorialId after, int most) {
        return items.onTheDesk(guard.scope(Action.SEE), after, most).stream()
                .map(item -> line(item, clock.now()))
                .toList();
    }

    /** One thing with its history. @throws NotThere if there is none, or none for this reader */
    @Requires(Action.SEE)
    public Opened open(EditorialId id) {
        Instant now = clock.now();
        EditorialItem item = items.find(id).orElseThrow(NotThere::new);
        Map<VariantTag, Revision> newest = items.at(item, item.newest());
        Map<String, JsonNode> bodies = new TreeMap<>();
        newest.forEach((variant, revision) -> bodies.put(variant.value(), revision.body()));
        Term due = item.due();
        return new Opened(
                line(item, now),
                item.liveAt(now).map(Term::revision).orElse(null),
                due == null || due.begunBy(now) ? null : due.from(),
                bodies,
                VariantAge.of(Variants.configured(), newest),
                items.steps(item).stream().map(EditorialStep::line).toList());
    }

    private static DeskLine line(EditorialItem item, Instant now) {
        return new DeskLine(item.id(), item.key(), item.stageAt(now), item.newest());
    }
}
