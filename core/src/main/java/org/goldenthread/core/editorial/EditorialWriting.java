package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;

/** Writes what is for everybody, one variant at a time and always as a draft: no word of it reaches the public by being written. */
@ApplicationScoped
@Transactional
public class EditorialWriting {

    private EditorialItems items;
    private ContentTypes types;
    private FittingWords validation;
    private FieldLabels labels;
    private AccessGuard guard;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EditorialWriting() {}

    @Inject
    EditorialWriting(
            EditorialItems items,
            ContentTypes types,
            FittingWords validation,
            FieldLabels labels,
            AccessGuard guard,
            Acting acting,
            PortalClock clock) {
        this.items = items;
        this.types = types;
        this.validation = validation;
        this.labels = labels;
        this.guard = guard;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Begins something new.
     *
     * @throws NotThere if the actor may not add to the editors' desk
     * @throws ContentTypes.NoSuchType if there is no such type, or things of it are not written for everybody
     * @throws AnswersRejected with everything that is wrong
     * @throws CannotBeDone if the key is taken, or there can be no such variant
     */
    @OpenToAll("asks the gate for the desk that is written at")
    public EditorialId begin(EditorialKey key, VariantTag variant, JsonNode body, String why) {
        EditorialId id = EditorialId.next();
        guard.require(Action.ADD, new Subject(SubjectKind.CONTENT, id.value(), EditorialItem.desk()));
        ContentType type = types.byKey(key.type());
        if (type.compartment() != Compartment.EDITORIAL) {
            throw new CannotBeDone("cannot.editorial.not-for-everybody");
        }
        if (items.find(key).isPresent()) {
            throw new CannotBeDone("cannot.editorial.key-taken");
        }
        EditorialItem item = new EditorialItem(id, key, clock.now());
        items.add(item);
        JsonNode whole = labels.written(item, type, null, body);
        add(item, type, variant, validation.accept(key, variant, type, whole), why);
        return id;
    }

    /**
     * Writes the next revision of a variant. Sending the words that it says already changes nothing: they keep their
     * revision, their reader and their place with the public.
     *
     * @param basedOn the last revision, of whichever variant, that the writer had before them
     * @return the number of the last revision
     * @throws AnswersRejected with everything that is wrong
     * @throws CannotBeDone if somebody wrote meanwhile, if a field says something else that the writer may not change, if new words come while the old wait for a second person or for their time, or if there
     *     can be no such variant
     */
    @Requires(Action.CHANGE)
    public int write(EditorialId id, int basedOn, VariantTag variant, JsonNode body, String why) {
        EditorialItem item = items.hold(id, clock.now());
        ContentType type = types.byKey(item.key().type());
        Revision now = items.at(item, item.newest()).get(variant);
        JsonNode whole = labels.written(item, type, now == null ? null : now.body(), body);
        ObjectNode accepted = validation.accept(item.key(), variant, type, whole);
        if (item.newest() != basedOn) {
            boolean again = items.newest(item)
                    .filter(newest ->
                            newest.repeats(variant, accepted, acting.current().person(), basedOn))
                    .isPresent();
            if (again) {
                return item.newest();
            }
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        return now != null && now.says(accepted) ? item.newest() : add(item, type, variant, accepted, why);
    }

    /**
     * Says that a translation still says what the words say that it is made from: it is written anew as it stands, and keeps
     * its reader.
     *
     * @param basedOn the last revision, of whichever variant, that whoever says so had before them
     * @throws NotThere if nobody has written that variant, or all is made from it
     * @throws CannotBeDone if somebody wrote meanwhile, the words wait for a second person or their time, or they no longer fit
     *     their type
     */
    @Requires(Action.CHANGE)
    public int stillRight(EditorialId id, int basedOn, VariantTag variant, String why) {
        EditorialItem item = items.hold(id, clock.now());
        if (item.newest() != basedOn) {
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        Revision now = items.at(item, basedOn).get(variant);
        if (now == null || variant.equals(Variants.configured().reference())) {
            throw new NotThere();
        }
        again(item, types.byKey(item.key().type()), now);
        note(item, StepKind.WRITTEN, why);
        return item.newest();
    }

    /**
     * Brings back what it said before, in every variant, as new revisions: nothing is taken out of its history. A variant
     * that was not there then stays as it is.
     *
     * @param basedOn the last revision that whoever restores had before them
     * @param number what it said when it had so many revisions
     * @return the number of the last revision
     * @throws NotThere if it never had so many
     * @throws CannotBeDone if somebody wrote meanwhile, the words wait for a second person or their time, it says the same
     *     already, or what it said then no longer fits its type
     */
    @Requires(Action.CHANGE)
    public int restore(EditorialId id, int basedOn, int number, String why) {
        EditorialItem item = items.hold(id, clock.now());
        if (item.newest() != basedOn) {
            throw new CannotBeDone("cannot.editorial.moved-on");
        }
        if (number < 1 || number > item.newest()) {
            throw new NotThere();
        }
        List<Revision> lost = changedSince(item, number);
        if (lost.isEmpty()) {
            throw new CannotBeDone("cannot.editorial.same-words");
        }
        ContentType type = types.byKey(item.key().type());
        lost.forEach(revision -> again(item, type, revision));
        note(item, StepKind.RESTORED, why);
        return item.newest();
    }

    /** What each variant said then and does not say now. */
    private List<Revision> changedSince(EditorialItem item, int number) {
        Map<VariantTag, Revision> now = items.at(item, item.newest());
        Map<VariantTag, Revision> then = items.at(item, number);
        return Variants.configured().all().stream()
                .map(then::get)
                .filter(revision -> revision != null && !revision.saysTheSame(now.get(revision.variant())))
                .toList();
    }

    private void again(EditorialItem item, ContentType type, Revision lost) {
        try {
            JsonNode body = validation.accept(item.key(), lost.variant(), type, lost.body());
            Revision again = revision(item, type, lost.variant(), body);
            if (again.saysTheSame(lost)) {
                items.readers(lost).ifPresent(read -> items.add(read.alsoOf(again)));
            }
        } catch (AnswersRejected rejected) {
            throw new CannotBeDone("cannot.editorial.no-longer-fits");
        }
    }

    private int add(EditorialItem item, ContentType type, VariantTag variant, JsonNode body, String why) {
        if (!Variants.configured().all().contains(variant)) {
            throw new CannotBeDone("cannot.editorial.no-such-variant");
        }
        revision(item, type, variant, body);
        note(item, StepKind.WRITTEN, why);
        return item.newest();
    }

    private Revision revision(EditorialItem item, ContentType type, VariantTag variant, JsonNode body) {
        item.write();
        Revision revision = new Revision(item, type, variant, body, clock.now())
                .by(acting.current().person());
        items.add(revision);
        return revision;
    }

    private void note(EditorialItem item, StepKind kind, String why) {
        items.add(new EditorialStep(
                item,
                new EditorialItem.Turn(kind, item.newest(), clock.now()),
                acting.current().person(),
                why));
    }
}
