package org.goldenthread.web.api.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.PictureShowing;
import org.goldenthread.core.editorial.PublicFields;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedCursor;
import org.goldenthread.core.editorial.PublishedFilter;
import org.goldenthread.core.editorial.PublishedQuery;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.Relation;
import org.goldenthread.web.api.delivery.PublishedResource.PublishedLine;
import org.goldenthread.web.api.delivery.PublishedResource.PublishedList;
import org.goldenthread.web.api.delivery.PublishedResource.PublishedThing;
import org.goldenthread.web.api.shell.JsonBodies;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers about what is published. A field that is hidden and one that is not there are refused alike, in words that
 * name those there are.
 */
@ApplicationScoped
public class Making {

    private static final int MOST_INCLUDED = 50;

    @Inject
    PublishedReading reading;

    @Inject
    PictureShowing showing;

    Answer one(Question question) {
        PublicFields known = reading.fields(question.type());
        mustBeShown(question.fields(), known);
        List<List<Relation>> paths = question.include().stream()
                .map(path -> relations(question.type(), path.split("[.]")))
                .toList();
        Published found = reading.find(question.key(), question.wanted());
        Included included = paths.isEmpty() ? null : included(found, paths, question);
        JsonNode body = question.fields().isEmpty() ? found.body() : chosen(found.body(), question.fields());
        return new Answer(
                JsonBodies.bytes(PublishedThing.of(found, body, included, measured(found, included))),
                found.served().value());
    }

    /** How wide the pictures are that are among them, by their hashes. */
    Map<String, Picture> measured(Published found, @Nullable Included included) {
        List<Published> all = new ArrayList<>(included == null ? List.of() : included.things());
        all.add(found);
        return showing.measured(all.stream()
                .filter(one -> one.key().type().equals(PictureFields.PICTURE))
                .flatMap(one -> PictureFields.file(one.body()).stream())
                .distinct()
                .toList());
    }

    /** What comes with a thing. @param more whether it leads to more than can come with it */
    record Included(List<Published> things, boolean more) {}

    Answer list(Question question) {
        PublicFields known = reading.fields(question.type());
        mustBeShown(question.fields(), known);
        List<PublishedFilter> filters =
                question.filters().stream().map(said -> filter(said, known)).toList();
        PublishedReading.PublishedPage page = reading.list(
                new PublishedQuery(question.type(), filters, question.sort(), question.after(), question.most()),
                question.wanted());
        PublishedCursor next = page.next();
        return new Answer(
                JsonBodies.bytes(new PublishedList(
                        page.items().stream().map(one -> line(one, question)).toList(),
                        page.total(),
                        next == null ? null : next.toString())),
                null);
    }

    private static PublishedLine line(Published one, Question question) {
        return PublishedLine.of(one, question.fields().isEmpty() ? null : chosen(one.body(), question.fields()));
    }

    private static JsonNode chosen(JsonNode body, Collection<String> fields) {
        return body instanceof ObjectNode whole ? whole.deepCopy().retain(fields) : body;
    }

    private static void mustBeShown(List<String> fields, PublicFields known) {
        if (!known.shown().containsAll(fields)) {
            throw new NotUnderstood("Ask in fields for " + oneOf(known.shown()) + ".");
        }
    }

    private static PublishedFilter filter(String said, PublicFields known) {
        int colon = said.indexOf(':');
        return known.filter(said.substring(0, colon), said.substring(colon + 1))
                .orElseThrow(() -> new NotUnderstood("Filter by "
                        + oneOf(known.filters().keySet())
                        + ", and by a value that the type's form allows."));
    }

    /** The relations of a path, whatever there is at its end. */
    private List<Relation> relations(ContentTypeKey type, String... names) {
        List<Relation> path = new ArrayList<>();
        ContentTypeKey at = type;
        for (String name : names) {
            PublicFields known = reading.fields(at);
            Relation relation = known.relation(name)
                    .orElseThrow(() -> new NotUnderstood("Include "
                            + oneOf(known.relations().stream()
                                    .map(Relation::field)
                                    .toList())
                            + "."));
            path.add(relation);
            at = relation.to();
        }
        return path;
    }

    /** What the paths lead to, near things before far ones, each once and never the thing itself: a circle ends. */
    private Included included(Published from, List<List<Relation>> paths, Question question) {
        Map<EditorialKey, Published> all = new LinkedHashMap<>();
        all.put(from.key(), from);
        boolean more = false;
        for (List<Relation> path : paths) {
            List<Published> at = List.of(from);
            for (Relation relation : path) {
                List<EditorialKey> keys = at.stream()
                        .flatMap(one -> relation.keys(one.body()).stream())
                        .distinct()
                        .toList();
                more |= keys.size() > MOST_INCLUDED;
                at = ledTo(keys.stream().limit(MOST_INCLUDED).toList(), all, question);
            }
        }
        List<Published> found = all.values().stream().skip(1).toList();
        return new Included(found.stream().limit(MOST_INCLUDED).toList(), more || found.size() > MOST_INCLUDED);
    }

    private List<Published> ledTo(List<EditorialKey> keys, Map<EditorialKey, Published> all, Question question) {
        List<EditorialKey> unread =
                keys.stream().filter(key -> !all.containsKey(key)).toList();
        reading.find(unread, question.wanted()).forEach(one -> all.put(one.key(), one));
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .toList();
    }

    private static String oneOf(@Nullable Collection<String> names) {
        return names == null || names.isEmpty()
                ? "none: there is none here"
                : String.join(", ", names.stream().sorted().toList());
    }
}
