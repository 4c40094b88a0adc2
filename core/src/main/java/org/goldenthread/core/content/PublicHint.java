package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.goldenthread.core.access.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a type says of one field for whoever delivers what is published: the hints {@code hidden}, {@code fieldLabel}, {@code filter}
 * and {@code relation}, wherever a {@code $ref} leads to them. One that stands where nobody would look is refused when the type
 * is read, so that nothing that is meant to be hidden is shown because of where that was said.
 *
 * @param field its name
 * @param schema what it is, without a {@code $ref}
 * @param each what an entry of it is, where it is a list; of no kind where it is none
 * @param hidden whether it stays on the editors' desk
 * @param label which label somebody must reach to see and change it on the desk; null where it is the type's own
 * @param filter whether lists can be filtered by it
 * @param relation the type of the things whose keys it holds, or null where it holds none
 * @param within the name of the key in each of its entries, or null where it stands there itself
 */
public record PublicHint(
        String field,
        JsonNode schema,
        JsonNode each,
        boolean hidden,
        @Nullable Label label,
        boolean filter,
        @Nullable ContentTypeKey relation,
        @Nullable String within) {

    /** Those of each field, in the order of the fields. @throws NotAForm if a hint would have no effect where it stands */
    public static List<PublicHint> of(ContentType type) {
        return of(type.key(), type.schema());
    }

    /** Whether everybody may get it once it is out. */
    public boolean isForEverybody() {
        return !hidden && label == null;
    }

    static List<PublicHint> of(ContentTypeKey key, JsonNode root) {
        return new PublicHintReading(key, root).read();
    }
}
