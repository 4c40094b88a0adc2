package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.KeptSafe;

/** Writes: something new into a room, a new version, another shape of one. What is written is always checked against its type. */
@ApplicationScoped
@Transactional
public class ContentWriting {

    private ContentItems items;
    private TakenBackVersions taken;
    private ContentTypes types;
    private FormValidation validation;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ContentWriting() {}

    @Inject
    ContentWriting(
            ContentItems items,
            TakenBackVersions taken,
            ContentTypes types,
            FormValidation validation,
            AccessGuard guard,
            Acting acting,
            PortalClock clock) {
        this.items = items;
        this.taken = taken;
        this.types = types;
        this.validation = validation;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Writes something new.
     *
     * @throws NotThere if the actor may not add to that place, or is not one of those who write things of that type
     * @throws WidensPlace if the place is wider than the type allows
     * @throws AnswersRejected with everything that is wrong
     * @throws TokenTaken if the token was used for something else
     * @throws CannotBeDone if things of that type are written in a process alone
     */
    @OpenToAll("asks the gate for the place that is written to")
    public Written write(NewContent content) {
        return write(content, false);
    }

    /** The same, for the use case that stands behind a type that is written in its process alone. */
    @OpenToAll("asks the gate for the place that is written to")
    public Written writeInProcess(NewContent content) {
        return write(content, true);
    }

    private Written write(NewContent content, boolean inProcess) {
        ContentType type = types.byKey(content.type());
        ContentId id = ContentId.nextIn(content.place());
        Subject subject = new Subject(SubjectKind.CONTENT, id.value(), content.place());
        guard.require(Action.ADD, subject);
        guard.requireOneOf(type.answeredBy(), Action.ADD, subject);
        mayBeWritten(type, inProcess);
        if (!type.allows(content.place())) {
            throw new WidensPlace();
        }
        ObjectNode body = validation.accept(type, content.body());
        Hand hand = Hand.in(content.place(), acting.current(), clock.now());
        Request request = Request.of(content, body);
        Optional<Written> before = content.token() == null
                ? Optional.empty()
                : items.take(Author.of(acting.current()).key() + ':' + content.token(), request.hash(), id, hand.at())
                        .map(taken -> request.repeats(taken));
        return before.orElseGet(() -> add(content, type, id, body, hand));
    }

    private Written add(NewContent content, ContentType type, ContentId id, JsonNode body, Hand hand) {
        ContentItem.State state = content.draft() ? ContentItem.State.DRAFT : ContentItem.State.PUBLISHED;
        ContentItem item = new ContentItem(
                id,
                type.key(),
                Titles.tidied(content.shortTitle()),
                state,
                content.place(),
                items.begun(content.place(), hand));
        Version first =
                new Version(item, type, content.language(), body, hand).because(Titles.why(content.why()), null);
        crossing(type, () -> items.add(item, first));
        return new Written(id, 1);
    }

    /**
     * Writes the next version. The same author sending the same words again changes nothing; in private family time, where
     * no author is kept, whoever sends them.
     *
     * @param basedOn the version that the writer had before them
     * @throws SomebodyWasFaster with both texts, if a newer one was written meanwhile
     * @throws TakenOut if it was taken back meanwhile
     * @throws AnswersRejected with everything that is wrong
     * @throws CannotBeDone if things of that type are written in a process alone
     */
    @Requires(Action.CHANGE)
    public Written revise(ContentId id, int basedOn, JsonNode body, String why) {
        return revise(held(id, false), basedOn, body, why);
    }

    /** The same, where a process asks for the next version of something that is written in it alone. */
    @Requires(Action.CHANGE)
    public Written reviseInProcess(ContentId id, int basedOn, JsonNode body, String why) {
        return revise(held(id, true), basedOn, body, why);
    }

    private Written revise(ContentItem item, int basedOn, JsonNode body, String why) {
        ContentId id = item.id();
        Version newest = items.version(id, item.newest()).orElseThrow();
        if (item.state() == ContentItem.State.WITHDRAWN) {
            throw new TakenOut(newest);
        }
        ContentType type = types.byKey(item.type());
        ObjectNode accepted = validation.accept(type, body);
        Hand hand = Hand.in(item.stamp(), acting.current(), clock.now());
        if (newest.number() != basedOn) {
            boolean again = Integer.valueOf(basedOn).equals(newest.basedOn())
                    && newest.author().equals(hand.author())
                    && newest.says(accepted);
            if (again) {
                return new Written(id, newest.number());
            }
            throw new SomebodyWasFaster(newest, accepted);
        }
        Language language = newest.language();
        item.advance(taken.last(item));
        crossing(
                type,
                () -> items.add(
                        item, new Version(item, type, language, accepted, hand).because(Titles.why(why), basedOn)));
        return new Written(id, item.newest());
    }

    /** Adds another shape of a version: a translation, easy read, or one with parts taken out. */
    @Requires(Action.CHANGE)
    public void addVariant(ContentId id, int version, NewVariant variant) {
        ContentItem item = held(id, true);
        boolean lower = variant.label().compareTo(item.stamp().label()) < 0;
        boolean higher = variant.label().compareTo(item.stamp().label()) > 0;
        if (higher || (lower && variant.kind() != VariantKind.REDACTED) || variant.kind() == VariantKind.ORIGINAL) {
            throw new WidensPlace();
        }
        Version of = items.version(id, version).orElseThrow(() -> new NotThere());
        Hand hand = Hand.in(item.stamp(), acting.current(), clock.now());
        Variant shape = new Variant(item, of, variant, variant.body(), hand);
        crossing(types.byKey(item.type()), () -> items.add(item, shape));
    }

    /** Lets its readers have it. */
    @Requires(Action.CHANGE)
    public void publish(ContentId id) {
        ContentItem item = held(id, false);
        crossing(types.byKey(item.type()), () -> items.publish(item));
    }

    /**
     * Takes it back from its readers; what somebody has read cannot be called back. It is kept, with its history.
     *
     * @param basedOn the version that whoever takes it back had before them
     * @throws SomebodyWasFaster with the newer text, if one was written meanwhile
     */
    @Requires(Action.CHANGE)
    public void withdraw(ContentId id, int basedOn) {
        ContentItem item = held(id, false);
        if (item.newest() != basedOn && item.state() != ContentItem.State.WITHDRAWN) {
            throw new SomebodyWasFaster(items.version(id, item.newest()).orElseThrow(), NullNode.getInstance());
        }
        items.withdraw(item);
    }

    /** What must be taken out is an answer that needs a look, like any other. */
    private static void crossing(ContentType type, Runnable placing) {
        try {
            placing.run();
        } catch (KeptSafe safe) {
            throw new AnswersRejected(safe.paths().stream()
                    .map(path -> new FieldError(path, type.textKey(path, "keptSafe"), "form.any.keptSafe", Map.of()))
                    .toList());
        }
    }

    /** The item, for one of those who write things of its type. */
    private ContentItem held(ContentId id, boolean inProcess) {
        ContentItem item = items.hold(id);
        ContentType type = types.byKey(item.type());
        guard.requireOneOf(type.answeredBy(), Action.CHANGE, item.subject());
        mayBeWritten(type, inProcess);
        return item;
    }

    private static void mayBeWritten(ContentType type, boolean inProcess) {
        if (type.inProcess() && !inProcess) {
            throw new CannotBeDone("cannot.written-in-process");
        }
    }
}
