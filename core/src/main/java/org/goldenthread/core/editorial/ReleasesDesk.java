package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.editorial.EditorsDesk.Out;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** The releases on the editors' desk, for those whom the policy lets see them. */
@ApplicationScoped
@Transactional
public class ReleasesDesk {

    private Releases releases;
    private EditorialItems items;
    private DeskLines lines;
    private EditorNames names;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReleasesDesk() {}

    @Inject
    ReleasesDesk(
            Releases releases,
            EditorialItems items,
            DeskLines lines,
            EditorNames names,
            AccessGuard guard,
            Acting acting,
            PortalClock clock) {
        this.releases = releases;
        this.items = items;
        this.lines = lines;
        this.names = names;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * One release in a list.
     *
     * @param number counts whatever was done with it
     * @param at since when it is out, or will be; null where nobody has approved it
     */
    public record ReleaseLine(
            ReleaseId id,
            String name,
            ReleaseStage stage,
            int number,
            @Nullable Instant at) {}

    /**
     * One thing in it.
     *
     * @param live what the public gets now; null where it gets nothing
     * @param asItWentOut true where the public still has what the release brought it
     */
    public record ReleaseThing(DeskLine line, @Nullable Out live, boolean asItWentOut) {}

    /**
     * What was done with it.
     *
     * @param thing with which of its things; null for all
     * @param name who did it
     */
    public record ReleaseNote(
            ReleaseStepKind kind, @Nullable EditorialId thing, String name, Instant at, String why) {}

    /**
     * One release with all that is in it.
     *
     * @param writers those who cannot approve it: they wrote some of it
     * @param mine true where whoever looks is one of them
     * @param mayWrite true where whoever looks may change what is in it
     * @param mayShare true where whoever looks may bring it to the public, and take it from there
     */
    public record OpenedRelease(
            ReleaseLine line,
            List<ReleaseThing> things,
            List<ReleaseNote> notes,
            List<String> writers,
            boolean mine,
            boolean mayWrite,
            boolean mayShare) {}

    /** What there is, the newest first. @param before the last of the page before, or null */
    @OpenToAll("a list asks by its scope")
    public List<ReleaseLine> list(@Nullable ReleaseId before, int most) {
        return releases.list(guard.scope(Action.SEE), false, before, most).stream()
                .map(this::line)
                .toList();
    }

    /** Those that things can be put into, the newest first. */
    @OpenToAll("a list asks by its scope")
    public List<ReleaseLine> open(int most) {
        return releases.list(guard.scope(Action.CHANGE), true, null, most).stream()
                .map(this::line)
                .toList();
    }

    /** The release that has yet to go out and has this thing in it. */
    @Requires(Action.SEE)
    public Optional<ReleaseLine> with(EditorialId thing) {
        return releases.with(thing, clock.now())
                .filter(release -> guard.allows(Action.SEE, release.id()))
                .map(this::line);
    }

    /** One with all that is in it. @throws NotThere if there is none, or none for this reader */
    @Requires(Action.SEE)
    public OpenedRelease open(ReleaseId id) {
        Instant now = clock.now();
        Release release = releases.find(id).orElseThrow(NotThere::new);
        List<ReleaseThing> things = new ArrayList<>();
        Set<PersonId> writers = new LinkedHashSet<>();
        for (ReleasePart part : releases.parts(release)) {
            if (guard.allows(Action.SEE, part.item())) {
                EditorialItem item = items.find(part.item()).orElseThrow(NotThere::new);
                things.add(thing(release, item, now));
                writers.addAll(items.notSecond(item, now));
            }
        }
        List<ReleaseStep> steps = releases.steps(release);
        Map<PersonId, String> known = names.of(concat(writers, steps));
        PersonId person = acting.current().person();
        return new OpenedRelease(
                line(release),
                List.copyOf(things),
                steps.stream().map(step -> note(step, known)).toList(),
                writers.stream().map(one -> known.getOrDefault(one, "")).toList(),
                person == null || writers.contains(person),
                guard.allows(Action.CHANGE, id),
                guard.allows(Action.SHARE, id));
    }

    private ReleaseThing thing(Release release, EditorialItem item, Instant now) {
        boolean asItWentOut = release.stageAt(now) == ReleaseStage.OUT && item.isOutSince(release.wentOutAt(), now);
        return new ReleaseThing(
                lines.of(List.of(item)).get(0), Out.of(item.liveAt(now).orElse(null)), asItWentOut);
    }

    private static List<@Nullable PersonId> concat(Set<PersonId> writers, List<ReleaseStep> steps) {
        List<@Nullable PersonId> all = new ArrayList<>(writers);
        steps.forEach(step -> all.add(step.by()));
        return all;
    }

    private static ReleaseNote note(ReleaseStep step, Map<PersonId, String> known) {
        PersonId by = step.by();
        return new ReleaseNote(
                step.kind(), step.item(), by == null ? "" : known.getOrDefault(by, ""), step.at(), step.why());
    }

    private ReleaseLine line(Release release) {
        return new ReleaseLine(
                release.id(), release.name(), release.stageAt(clock.now()), release.number(), release.at());
    }
}
