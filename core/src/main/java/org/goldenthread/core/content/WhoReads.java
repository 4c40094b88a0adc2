package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.ExplainingSight;
import org.goldenthread.core.access.KeepingCopies;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Says who can read a paper, in what shape and why; and keeps it, with all its copies, from somebody. */
@ApplicationScoped
@Transactional
public class WhoReads {

    private ContentItems items;
    private ExplainingSight sight;
    private KeepingCopies keeping;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhoReads() {}

    @Inject
    WhoReads(ContentItems items, ExplainingSight sight, KeepingCopies keeping, AccessGuard guard) {
        this.guard = guard;
        this.items = items;
        this.sight = sight;
        this.keeping = keeping;
    }

    /**
     * One person and this paper.
     *
     * @param kind the shape they read it in; null where they cannot read it
     * @param reason a key {@code access.reason.*} of the texts
     */
    public record Reader(
            PersonId person,
            Capacity capacity,
            @Nullable VariantKind kind,
            String reason,
            Instant since,
            @Nullable Instant until) {}

    /**
     * Everybody who takes part, those who can read it first; those who cannot are told of to whoever may share it.
     *
     * @throws NotThere if there is none, or whoever asks may not ask
     */
    @Requires(Action.SEE_TRAIL)
    public List<Reader> of(ContentId id) {
        ContentItem item = items.find(id).filter(found -> !found.inTheRoom()).orElseThrow(NotThere::new);
        Version version = items.version(id, item.newest()).orElseThrow(NotThere::new);
        List<Shape> shapes =
                Shape.bestFirst(item, version, items.variants(id, version.number()), Language.ENGLISH, Reading.PLAIN);
        return sight.of(id, shapes).stream()
                .map(line -> new Reader(
                        line.person(), line.capacity(), kind(line.shape()), line.reason(), line.since(), line.until()))
                .toList();
    }

    /**
     * Keeps the paper and every copy of it from the person from now on, whatever they hold; and what it was copied from, where
     * whoever asks may share that too. What is the person's own stays theirs.
     *
     * @param reason one of {@link org.goldenthread.core.access.KeepingFrom#REASONS}
     */
    @Requires(Action.SHARE)
    public void keepFrom(ContentId id, PersonId person, String reason) {
        keeping.keep(same(id, person), person, reason);
    }

    /**
     * Lets the person read all of them again, as far as their part reaches.
     *
     * @throws org.goldenthread.core.kernel.CannotBeDone if whoever asks is the one who kept it from them
     */
    @Requires(Action.SHARE)
    public void letRead(ContentId id, PersonId person) {
        keeping.lift(same(id, person), person);
    }

    private List<Subject> same(ContentId id, PersonId person) {
        ContentItem first = items.find(id).orElseThrow(NotThere::new);
        for (Origin origin = first.origin(); origin != null; origin = first.origin()) {
            ContentItem before = items.find(origin.item()).orElse(null);
            if (before == null || !guard.allows(Action.SHARE, before.subject())) {
                break;
            }
            first = before;
        }
        return items.withCopies(first).stream()
                .map(ContentItem::subject)
                .filter(same -> !person.equals(same.stamp().party()))
                .toList();
    }

    private static @Nullable VariantKind kind(Optional<Shape> shape) {
        return shape.map(Shape::kind).orElse(null);
    }
}
