package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;

/** Puts together what is to go out together. */
@ApplicationScoped
@Transactional
public class ReleaseGathering {

    /** The most letters of a release's name, which is one line. */
    public static final int LONGEST_NAME = 100;

    /** The most things of a release: all of them are held while it goes out. */
    public static final int MOST = 100;

    private Releases releases;
    private ReleaseParts parts;
    private EditorialItems items;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReleaseGathering() {}

    @Inject
    ReleaseGathering(
            Releases releases, ReleaseParts parts, EditorialItems items, AccessGuard guard, PortalClock clock) {
        this.releases = releases;
        this.parts = parts;
        this.items = items;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Begins a release with nothing in it.
     *
     * @throws NotThere if the actor may not add to the editors' desk
     * @throws CannotBeDone if that is no name
     */
    @OpenToAll("asks the gate for the desk that it lies on")
    public ReleaseId begin(String name) {
        Release release = new Release(ReleaseId.next(), name, clock.now());
        guard.require(Action.ADD, release.subject());
        releases.add(release);
        parts.note(release, ReleaseStepKind.BEGUN, null, "");
        return release.id();
    }

    /**
     * Puts a thing into it. Done again, nothing changes.
     *
     * @throws CannotBeDone if the release waits or has gone out, it is full, the thing is in another that has yet to go out,
     *     waits by itself, or has nothing new for the public
     */
    @Requires(Action.CHANGE)
    public void add(ReleaseId id, EditorialId thing) {
        Release release = releases.hold(id);
        guard.require(Action.CHANGE, thing);
        Instant now = clock.now();
        EditorialItem item = items.hold(thing, now);
        if (!release.isOpen()) {
            throw new CannotBeDone("cannot.editorial.release.not-open");
        }
        List<ReleasePart> all = releases.parts(release);
        if (all.stream().anyMatch(part -> part.item().equals(thing))) {
            return;
        }
        mustFit(all, item, now);
        releases.add(new ReleasePart(release, item));
        release.change();
        parts.note(release, ReleaseStepKind.ADDED, item, "");
    }

    private void mustFit(List<ReleasePart> all, EditorialItem item, Instant now) {
        if (all.size() >= MOST) {
            throw new CannotBeDone("cannot.editorial.release.full", String.valueOf(MOST));
        }
        if (releases.with(item.id(), now).isPresent()) {
            throw new CannotBeDone("cannot.editorial.release.in-another");
        }
        item.mustBeFreeToWait(now);
    }

    /**
     * Takes a thing out of it, to go its own way. From a release that waits for a second person it is taken back with that.
     *
     * @throws NotThere if it is not in it
     * @throws CannotBeDone if the release was approved already
     */
    @Requires(Action.CHANGE)
    public void remove(ReleaseId id, EditorialId thing, String why) {
        Release release = releases.hold(id);
        guard.require(Action.CHANGE, thing);
        ReleasePart part = releases.parts(release).stream()
                .filter(one -> one.item().equals(thing))
                .findFirst()
                .orElseThrow(NotThere::new);
        if (!release.isOpen() && !release.isInReview()) {
            throw new CannotBeDone("cannot.editorial.release.approved");
        }
        EditorialItem item = items.hold(thing, clock.now());
        if (release.isInReview()) {
            item.takeBack();
            parts.note(item, StepKind.TAKEN_BACK, why);
        }
        releases.remove(part);
        release.change();
        parts.note(release, ReleaseStepKind.REMOVED, item, why);
    }
}
