package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.Widget;

/** Which fields of a type hold the bytes of a picture, by their hash. */
public final class PictureFields {

    /** What pictures are: things like any other, with words in each language. */
    public static final ContentTypeKey PICTURE = new ContentTypeKey("picture");

    private PictureFields() {}

    /** The names of these fields. */
    public static List<String> of(ContentType type) {
        return type.fields().stream()
                .filter(field -> field.widget() == Widget.PICTURE)
                .map(Field::name)
                .toList();
    }

    /** The hashes that stand in them, by the field; each once. */
    static Map<String, String> shown(ContentType type, JsonNode body) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (String name : of(type)) {
            String hash = body.path(name).asText();
            if (!hash.isEmpty() && !shown.containsValue(hash)) {
                shown.put(name, hash);
            }
        }
        return shown;
    }

    /** That nobody has brought the picture that stands there. */
    static AnswersRejected unknown(String field) {
        return new AnswersRejected(
                List.of(new FieldError(field, "form.picture.file.wrong", "form.any.wrong", Map.of())));
    }

    /** The picture of a thing that is one. */
    public static Optional<String> file(JsonNode body) {
        String hash = body.path("file").asText();
        return hash.isEmpty() ? Optional.empty() : Optional.of(hash);
    }
}
