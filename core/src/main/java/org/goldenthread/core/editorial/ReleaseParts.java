package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** The things of a release, all held at once and in one order, after the edition: nobody waits for somebody who waits for them. */
@ApplicationScoped
class ReleaseParts {

    /** What is said of a thing by itself, and of one that keeps all the others back. */
    private static final Map<String, String> OF_THE_THING = Map.of(
            "cannot.editorial.is-led-to", "cannot.editorial.release.of.is-led-to",
            "cannot.editorial.leads-nowhere", "cannot.editorial.release.of.leads-nowhere",
            "cannot.editorial.no-reference", "cannot.editorial.release.of.no-reference",
            "cannot.editorial.nothing-to-review", "cannot.editorial.release.of.nothing-to-review",
            "cannot.editorial.second-person", "cannot.editorial.release.of.second-person",
            "cannot.editorial.second-person-asked", "cannot.editorial.release.of.second-person-asked");

    private Releases releases;
    private EditorialItems items;
    private Links links;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReleaseParts() {}

    @Inject
    ReleaseParts(
            Releases releases, EditorialItems items, Links links, AccessGuard guard, Acting acting, PortalClock clock) {
        this.releases = releases;
        this.items = items;
        this.links = links;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /** One of them. @param before when it was out until now */
    record Held(ReleasePart part, EditorialItem item, Spells before) {

        /** Does something with it. @throws CannotBeDone naming the thing where that cannot be done */
        void with(Runnable work) {
            try {
                work.run();
            } catch (CannotBeDone not) {
                String key = OF_THE_THING.get(not.textKey());
                if (key == null) {
                    throw not;
                }
                List<String> said = new ArrayList<>(List.of(item.key().name()));
                said.addAll(not.arguments());
                throw new CannotBeDone(key, said.toArray(String[]::new));
            }
        }
    }

    /** All of them. The gate is asked for each. */
    List<Held> hold(Release release, Action action, Instant now) {
        return releases.parts(release).stream()
                .map(part -> {
                    guard.require(action, part.item());
                    EditorialItem item = items.hold(part.item(), now);
                    return new Held(part, item, Spells.of(item, now));
                })
                .toList();
    }

    /** Lets all of them move again, and what is out go on finding what it leads to. */
    void takeBack(Release release, List<Held> all, String why, Instant now) {
        release.takeBack(now);
        for (Held held : all) {
            held.with(held.item()::takeBack);
            held.part().moveAgain();
            note(held.item(), StepKind.TAKEN_BACK, why);
        }
        all.forEach(held -> held.with(() -> links.mustBeFound(held.item(), held.before(), now)));
        note(release, ReleaseStepKind.TAKEN_BACK, null, why);
    }

    /**
     * One of them was taken from the public, and a release goes whole or not at all: whichever waits with it is taken back.
     * What leads to what would have gone out leads nowhere then, and is not delivered: harm does not wait for anybody.
     */
    void wasWithdrawn(EditorialItem item, String why) {
        Instant now = clock.now();
        releases.with(item.id(), now).filter(one -> one.standsStill(now)).ifPresent(found -> {
            Release release = releases.hold(found.id());
            release.takeBack(now);
            for (ReleasePart part : releases.parts(release)) {
                part.moveAgain();
                if (!part.item().equals(item.id())) {
                    EditorialItem other = items.hold(part.item(), now);
                    other.takeBack();
                    note(other, StepKind.TAKEN_BACK, why);
                }
            }
            note(release, ReleaseStepKind.TAKEN_BACK, item, why);
        });
    }

    /** @throws CannotBeDone if it waits with others, and goes with them or not at all */
    void mustWaitAlone(EditorialItem item) {
        Instant now = clock.now();
        if (releases.with(item.id(), now).filter(one -> one.standsStill(now)).isPresent()) {
            throw new CannotBeDone("cannot.editorial.in-release");
        }
    }

    void note(EditorialItem item, StepKind kind, String why) {
        Instant now = clock.now();
        items.add(new EditorialStep(
                item,
                new EditorialItem.Turn(kind, item.newest(), now),
                acting.current().person(),
                why));
    }

    void note(Release release, ReleaseStepKind kind, @Nullable EditorialItem item, String why) {
        releases.add(new ReleaseStep(release, kind, item, acting.current().person(), clock.now(), why));
    }
}
