package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Identifier;
import org.jspecify.annotations.Nullable;

/** What an editor has half written: theirs alone, one for each language of a thing, until it is saved. */
@RequestScoped
class HalfWritten {

    @Inject
    Drafts drafts;

    /**
     * Where it belongs.
     *
     * @param at the page on which it is written
     * @param called what it is called for as long as it has no title
     * @param tag its language; null where it is something that is not begun yet
     */
    record Place(
            ContentTypeKey type,
            UUID value,
            String at,
            String called,
            @Nullable VariantTag tag) implements Identifier {

        static Place of(EditorialKey key, EditorialId id, VariantTag tag) {
            return new Place(key.type(), named(id.value() + " " + tag), Places.writing(id, tag), key.name(), tag);
        }

        /** Of something that is not begun yet. */
        static Place of(EditorialKey key) {
            String path = key.type() + "/" + key.name();
            return new Place(key.type(), named(path), Places.DESK + "/new/" + path, key.name(), null);
        }

        private static UUID named(String name) {
            return UUID.nameUUIDFromBytes(("editor " + name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What was kept, and the revision that whoever wrote it had before them. */
    record Kept(JsonNode answers, String why, int basedOn) {}

    void keep(Place place, Kept words) {
        JsonNode kept = JsonNodeFactory.instance
                .objectNode()
                .put("basedOn", words.basedOn())
                .put("why", words.why())
                .put("at", place.at())
                .put("called", place.called())
                .put("tag", place.tag() == null ? "" : place.tag().value())
                .set("answers", words.answers());
        drafts.keep(place.type(), place, kept);
    }

    Optional<Kept> find(Place place) {
        return drafts.find(place.type(), place)
                .map(Drafts.Kept::answers)
                .map(kept -> new Kept(
                        kept.path("answers"),
                        kept.path("why").asText(""),
                        kept.path("basedOn").asInt(0)));
    }

    /**
     * One of all that an editor has half written.
     *
     * @param tag the name of its language; empty where it is not begun yet
     */
    record Mine(String at, String title, String tag) {}

    /** All of it, of these types, the last of each first. */
    List<Mine> mine(List<ContentType> types) {
        return types.stream()
                .flatMap(type -> drafts.all(type.key()).stream())
                .map(Drafts.Kept::answers)
                .filter(kept -> kept.path("at").asText().startsWith(Places.DESK + "/"))
                .map(kept -> new Mine(
                        kept.path("at").asText(),
                        kept.at("/answers/title").asText(kept.path("called").asText()),
                        kept.path("tag").asText()))
                .toList();
    }

    /** In which languages of a thing there is any. */
    Set<VariantTag> kept(Opened opened) {
        return opened.line().variants().stream()
                .map(DeskVariant::tag)
                .filter(tag -> find(Place.of(opened.line().key(), opened.line().id(), tag))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    void forget(Place place) {
        drafts.discard(place.type(), place);
    }
}
