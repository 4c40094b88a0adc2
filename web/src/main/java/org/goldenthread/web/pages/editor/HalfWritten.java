package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Identifier;

/** What an editor has half written: theirs alone, one for each language of a thing, until it is saved. */
@RequestScoped
class HalfWritten {

    @Inject
    Drafts drafts;

    /** Where it belongs. */
    record Place(ContentTypeKey type, UUID value) implements Identifier {

        static Place of(EditorialKey key, EditorialId id, VariantTag tag) {
            return named(key.type(), id.value() + " " + tag);
        }

        /** Of something that is not begun yet. */
        static Place of(EditorialKey key) {
            return named(key.type(), key.type() + "/" + key.name());
        }

        private static Place named(ContentTypeKey type, String name) {
            return new Place(type, UUID.nameUUIDFromBytes(("editor " + name).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** What was kept, and the revision that whoever wrote it had before them. */
    record Kept(JsonNode answers, String why, int basedOn) {}

    void keep(Place place, Kept words) {
        JsonNode kept = JsonNodeFactory.instance
                .objectNode()
                .put("basedOn", words.basedOn())
                .put("why", words.why())
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
