package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.editorial.ReleaseParts.Held;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * Brings a release to the public, and back: all that is in it at the same instant, or nothing of it with a sentence that
 * names the thing that stands in the way.
 */
@ApplicationScoped
@Transactional
public class ReleasePublishing {

    private Releases releases;
    private ReleaseParts parts;
    private EditorialItems items;
    private Links links;
    private SecondPerson second;
    private BracesThatFit braces;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReleasePublishing() {}

    @Inject
    ReleasePublishing(
            Releases releases,
            ReleaseParts parts,
            EditorialItems items,
            Links links,
            SecondPerson second,
            BracesThatFit braces,
            PortalClock clock) {
        this.releases = releases;
        this.parts = parts;
        this.items = items;
        this.links = links;
        this.second = second;
        this.braces = braces;
        this.clock = clock;
    }

    /**
     * Asks for a second person's word. From then on all that is in it stands still.
     *
     * @param number how often it had changed when whoever asks looked at it
     * @throws CannotBeDone if it changed since, is empty, waits already, or one of its things cannot be asked about
     */
    @Requires(Action.CHANGE)
    public void ask(ReleaseId id, int number, String why) {
        Release release = held(id, number);
        release.ask();
        Instant now = clock.now();
        List<Held> all = parts.hold(release, Action.CHANGE, now);
        if (all.isEmpty()) {
            throw new CannotBeDone("cannot.editorial.release.empty");
        }
        for (Held held : all) {
            held.with(() -> mustBeWhole(held.item(), now));
            held.item().ask();
            held.part().standStill(held.item().newest());
            parts.note(held.item(), StepKind.ASKED, why);
        }
        parts.note(release, ReleaseStepKind.ASKED, null, why);
    }

    private void mustBeWhole(EditorialItem item, Instant now) {
        if (!items.at(item, item.newest()).containsKey(Variants.configured().reference())) {
            throw new CannotBeDone("cannot.editorial.no-reference");
        }
        item.mustBeFreeToWait(now);
    }

    /**
     * Takes it back from review or from its time, to be changed.
     *
     * @throws CannotBeDone if it waits for neither, or something that is to be out then leads to one of its things
     */
    @Requires(Action.CHANGE)
    public void takeBack(ReleaseId id, String why) {
        Instant now = clock.now();
        Release release = releases.hold(id);
        parts.takeBack(release, parts.hold(release, Action.CHANGE, now), why, now);
    }

    /**
     * Lets the public have all of it at one instant. Links between its things count as leading somewhere.
     *
     * @param number how often it had changed when whoever approves looked at it
     * @param from when; now where null or past
     * @throws CannotBeDone if it changed since, does not wait for review, or one of its things cannot go: whoever approves wrote
     *     some of it, it leads to something that is not out as long as it is, or something out leads there and would not find it
     */
    @Requires(Action.SHARE)
    public void approve(ReleaseId id, int number, @Nullable Instant from, String why) {
        Release release = held(id, number);
        Instant now = clock.now();
        Instant begins = from == null || from.isBefore(now) ? now : from;
        release.approve(begins);
        List<Held> all = parts.hold(release, Action.SHARE, now);
        all.forEach(held -> held.with(() -> {
            second.mustBe(held.item(), now);
            braces.require(held.item());
        }));
        all.forEach(held -> held.with(() -> held.item().approve(new Span(begins, null), now)));
        // once all of them have their time: so two that lead to each other find each other
        all.forEach(held -> held.with(() -> {
            links.mustLead(held.item(), now);
            links.mustBeFound(held.item(), held.before(), now);
        }));
        for (Held held : all) {
            parts.note(held.item(), StepKind.APPROVED, why);
            if (begins.equals(now)) {
                items.tell(held.item(), held.item().newest(), true, now);
            }
        }
        parts.note(release, ReleaseStepKind.APPROVED, null, why);
    }

    /**
     * Gives the public again what it had before, of each thing, at once: a word that does harm does not wait for a second
     * person. What has gone out anew since, or was taken away, by another way stays as it is.
     *
     * @return what stays as it is
     * @throws CannotBeDone if it is not out, or was rolled back already, or nothing of it is out any more
     */
    @Requires(Action.SHARE)
    public List<EditorialKey> rollBack(ReleaseId id, String why) {
        Instant now = clock.now();
        Release release = releases.hold(id);
        release.rollBack(now);
        List<Held> all = parts.hold(release, Action.SHARE, now);
        List<Held> still = all.stream()
                .filter(held -> held.item().isOutSince(release.wentOutAt(), now))
                .toList();
        if (still.isEmpty()) {
            throw new CannotBeDone("cannot.editorial.release.nothing-left");
        }
        still.forEach(held -> goBack(held.item(), why, now));
        parts.note(release, ReleaseStepKind.ROLLED_BACK, null, why);
        return all.stream()
                .filter(held -> !still.contains(held))
                .map(held -> held.item().key())
                .toList();
    }

    private void goBack(EditorialItem item, String why, Instant now) {
        int gone = item.liveAt(now).map(Term::revision).orElse(item.newest());
        item.goBack(now);
        parts.note(item, StepKind.ROLLED_BACK, why);
        item.liveAt(now)
                .ifPresentOrElse(
                        term -> items.tell(item, term.revision(), true, now), () -> items.tell(item, gone, false, now));
    }

    private Release held(ReleaseId id, int number) {
        Release release = releases.hold(id);
        if (release.number() != number) {
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        return release;
    }
}
