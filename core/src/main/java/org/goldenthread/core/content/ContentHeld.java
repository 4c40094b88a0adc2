package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.GivingBack;
import org.goldenthread.core.tripwire.HeldWords;
import org.goldenthread.core.tripwire.Tripwire;
import org.jspecify.annotations.Nullable;

/** Says what is written in something that is held back, and gives it back to its writer. */
@ApplicationScoped
class ContentHeld implements HeldWords, GivingBack {

    private ContentItems items;
    private TakenBackVersions taken;
    private ContentTypes types;
    private Tripwire wire;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentHeld() {}

    @Inject
    ContentHeld(ContentItems items, TakenBackVersions taken, ContentTypes types, Tripwire wire, PortalClock clock) {
        this.items = items;
        this.taken = taken;
        this.types = types;
        this.wire = wire;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CONTENT;
    }

    @Override
    public List<Standing> standing(CaseId caseId, @Nullable UUID after, int most) {
        return items.standing(caseId, after, most).stream().map(this::standing).toList();
    }

    private Standing standing(ContentItem item) {
        PersonId writer = items.version(item.id(), item.newest())
                .map(newest -> newest.author().person())
                .orElse(null);
        return new Standing(item.subject(), writer);
    }

    @Override
    public Told tell(UUID thing) {
        ContentItem item = items.find(new ContentId(thing)).orElseThrow(NotThere::new);
        return new Told(
                types.byKey(item.type()).titleKey(),
                Objects.requireNonNullElse(item.shortTitle(), ""),
                items.saying(item));
    }

    /**
     * A step of a process stands on what was written in it. Of what others have read already, as it stands now, all of it goes
     * or nothing: what somebody else wrote of it is theirs.
     */
    @Override
    public boolean canGo(Held waits) {
        ContentItem item = items.find(new ContentId(waits.subject().id())).orElseThrow(NotThere::new);
        return !types.byKey(item.type()).inProcess()
                && item.stamp().compartment() != Compartment.COURT
                && (!waited(item, waits).isEmpty()
                        || !waitedShapes(item, waits).isEmpty()
                        || items.versions(item.id()).stream()
                                .allMatch(version ->
                                        Objects.equals(version.author().person(), waits.writer())));
    }

    /** Where nothing of it was written since it began to wait, all of it goes, and others have read that. */
    @Override
    public boolean stoodBefore(Held waits) {
        ContentItem item = items.find(new ContentId(waits.subject().id())).orElseThrow(NotThere::new);
        return waited(item, waits).isEmpty() && waitedShapes(item, waits).isEmpty();
    }

    @Override
    public void hold(UUID thing) {
        items.hold(new ContentId(thing));
    }

    @Override
    public void goes(Held held, boolean nobodySaw) {
        ContentItem item = items.find(new ContentId(held.subject().id())).orElseThrow(NotThere::new);
        List<Version> versions = items.versions(item.id());
        List<Version> waited = waited(item, held);
        List<Variant> shapes = waitedShapes(item, held);
        if (waited.size() == versions.size() || waited.isEmpty() && shapes.isEmpty()) {
            items.withdraw(item);
            return;
        }
        waited.forEach(version -> taken.takeBack(version, clock.now()));
        item.standsAt(versions.get(waited.size()).number());
        shapes.forEach(taken::takeBack);
        wire.standsAgain(standing(item), items.saying(item));
    }

    /** The newest versions, those that were written since it began to wait as this writer's, newest first. */
    private List<Version> waited(ContentItem item, Held held) {
        return items.versions(item.id()).stream()
                .takeWhile(version -> since(version.at(), held))
                .toList();
    }

    private List<Variant> waitedShapes(ContentItem item, Held held) {
        return items.variants(item.id(), item.newest()).stream()
                .filter(variant -> since(variant.at(), held))
                .toList();
    }

    private static boolean since(Instant at, Held held) {
        return !at.isBefore(held.heldAt());
    }
}
