package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Brings a draft to the public, and back: asked for by one person and approved by another, now or for a time to come. */
@ApplicationScoped
@Transactional
public class EditorialPublishing {

    /** The most letters of a reason, which is one line. */
    public static final int LONGEST_WHY = 500;

    private EditorialItems items;
    private Links links;
    private SecondPerson second;
    private ReleaseParts releases;
    private BracesThatFit braces;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialPublishing() {}

    @Inject
    EditorialPublishing(
            EditorialItems items,
            Links links,
            SecondPerson second,
            ReleaseParts releases,
            BracesThatFit braces,
            Acting acting,
            PortalClock clock) {
        this.items = items;
        this.links = links;
        this.second = second;
        this.releases = releases;
        this.braces = braces;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Asks for a second person's word. From then on the words stand still. What is out as it is may be asked about again, so
     * that an end that was set too early can be set anew.
     *
     * @param revision the last that whoever asks had before them
     * @throws CannotBeDone if somebody wrote meanwhile, nothing is there to look at, or the variant that all is written in
     *     is missing
     */
    @Requires(Action.CHANGE)
    public void askForReview(EditorialId id, int revision, String why) {
        EditorialItem item = held(id, revision);
        VariantTag reference = Variants.configured().reference();
        if (!items.at(item, revision).containsKey(reference)) {
            throw new CannotBeDone("cannot.editorial.no-reference");
        }
        item.ask();
        note(item, StepKind.ASKED, why);
    }

    /**
     * Lets the public have it.
     *
     * @param revision the last that whoever approves had before them
     * @param from when; now where null or past
     * @param until until when; without an end where null
     * @throws CannotBeDone if it does not wait for review, whoever approves wrote anything since the words that the public
     *     has, or asks for a new time of their own, they lead to something that is not out as long as they are, they show a picture
     *     that has no words in one of their languages, or something out leads here and would not find it
     */
    @Requires(Action.SHARE)
    public void approve(EditorialId id, int revision, @Nullable Instant from, @Nullable Instant until, String why) {
        EditorialItem item = held(id, revision);
        releases.mustWaitAlone(item);
        braces.require(item);
        Instant now = clock.now();
        second.mustBe(item, now);
        Instant begins = from == null || from.isBefore(now) ? now : from;
        if (until != null && !until.isAfter(begins)) {
            throw new CannotBeDone("cannot.editorial.over-before");
        }
        Spells before = Spells.of(item, now);
        item.approve(new Span(begins, until), now);
        links.mustLead(item, now);
        links.mustBeFound(item, before, now);
        note(item, StepKind.APPROVED, why);
        item.liveAt(now)
                .filter(term -> term.revision() == revision)
                .ifPresent(term -> items.tell(item, revision, true, now));
    }

    /**
     * Takes it back from review or from its time, to be written on.
     *
     * @throws CannotBeDone if it waits for neither, or something that is to be out then leads to it
     */
    @Requires(Action.CHANGE)
    public void takeBack(EditorialId id, String why) {
        Instant now = clock.now();
        EditorialItem item = items.hold(id, now);
        releases.mustWaitAlone(item);
        Spells before = Spells.of(item, now);
        item.takeBack();
        links.mustBeFound(item, before, now);
        note(item, StepKind.TAKEN_BACK, why);
    }

    /**
     * Takes it from the public at once, and from its time, whatever leads to it: a word that does harm does not wait for a
     * second person to change another thing first. It is kept. No link to it is delivered from then on. A release that waits with
     * it is taken back.
     *
     * @return what is out, or to go out, and led to it
     * @throws CannotBeDone if it is not out, nor to go out
     */
    @Requires(Action.SHARE)
    public List<EditorialKey> withdraw(EditorialId id, String why) {
        Instant now = clock.now();
        EditorialItem item = items.hold(id, now);
        Optional<Term> out = item.liveAt(now);
        Spells before = Spells.of(item, now);
        releases.wasWithdrawn(item, why);
        item.withdraw();
        note(item, StepKind.WITHDRAWN, why);
        out.ifPresent(term -> items.tell(item, term.revision(), false, now));
        return links.lost(item, before, now);
    }

    /**
     * Sets an end to what the public has, earlier than there was one.
     *
     * @throws CannotBeDone if nothing is out, the end has passed, or the public would have it longer than before
     */
    @Requires(Action.SHARE)
    public void endAt(EditorialId id, Instant until, String why) {
        Instant now = clock.now();
        EditorialItem item = items.hold(id, now);
        item.endAt(until, now);
        note(item, StepKind.END_SET, why);
    }

    private EditorialItem held(EditorialId id, int revision) {
        EditorialItem item = items.hold(id, clock.now());
        if (item.newest() != revision) {
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        return item;
    }

    private void note(EditorialItem item, StepKind kind, String why) {
        items.add(new EditorialStep(
                item,
                new EditorialItem.Turn(kind, item.newest(), clock.now()),
                acting.current().person(),
                why));
    }
}
