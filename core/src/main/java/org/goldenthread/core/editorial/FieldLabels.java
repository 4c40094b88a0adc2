package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.PublicHint;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jspecify.annotations.Nullable;

/**
 * Field by field: what a type marks with a label of its own ({@code x-gt.fieldLabel}) is seen on the desk, and changed there, by
 * those alone whom the policy lets reach that label. A field counts as marked where the version that the words were written
 * with marks it, or the newest one.
 */
@ApplicationScoped
class FieldLabels {

    private ContentTypes types;
    private AccessGuard guard;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FieldLabels() {}

    @Inject
    FieldLabels(ContentTypes types, AccessGuard guard) {
        this.types = types;
        this.guard = guard;
    }

    /** The words without what whoever acts may not see of them. @param version of the type, with which they were written */
    JsonNode seen(EditorialItem item, int version, JsonNode body) {
        ContentType newest = types.byKey(item.key().type());
        Set<String> closed = closed(Action.SEE, item, newest);
        if (version != newest.version()) {
            closed.addAll(closed(Action.SEE, item, types.version(newest.key(), version)));
        }
        return without(body, closed);
    }

    /**
     * What is written where whoever writes may not change all of it: what they do not see stays as it was.
     *
     * @param before what it said; null where it said nothing
     * @throws CannotBeDone naming a field that they see, or began, and may not change
     */
    JsonNode written(EditorialItem item, ContentType type, @Nullable JsonNode before, JsonNode sent) {
        Set<String> still = closed(Action.CHANGE, item, type);
        return still.isEmpty() ? sent : kept(still, closed(Action.SEE, item, type), before, sent);
    }

    static JsonNode without(JsonNode body, Set<String> closed) {
        return closed.isEmpty() || !(body instanceof ObjectNode whole)
                ? body
                : whole.deepCopy().without(closed);
    }

    static JsonNode kept(Set<String> still, Set<String> unseen, @Nullable JsonNode before, JsonNode sent) {
        if (!(sent instanceof ObjectNode whole)) {
            return sent;
        }
        ObjectNode words = whole.deepCopy();
        for (String field : still) {
            JsonNode was = before == null ? null : before.get(field);
            JsonNode says = words.get(field);
            if (says == null && unseen.contains(field)) {
                words.set(field, was);
            } else if (says == null ? was != null : !says.equals(was)) {
                throw new CannotBeDone("cannot.editorial.field", field);
            }
            if (was == null) {
                words.remove(field);
            }
        }
        return words;
    }

    private Set<String> closed(Action action, EditorialItem item, ContentType type) {
        Set<String> closed = new HashSet<>();
        PublicHint.of(type).stream()
                .filter(hint -> Stream.ofNullable(hint.label()).anyMatch(label -> !reaches(action, item, label)))
                .forEach(hint -> closed.add(hint.field()));
        return closed;
    }

    private boolean reaches(Action action, EditorialItem item, Label label) {
        AccessStamp place = AccessStamp.portal(Compartment.EDITORIAL, label);
        return guard.allows(action, new Subject(SubjectKind.CONTENT, item.id().value(), place));
    }
}
