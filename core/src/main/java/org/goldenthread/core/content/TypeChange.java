package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** What may become of a type, whatever has been written with it: it may be narrowed and never widened. */
public final class TypeChange {

    /** What an editor may say anew of a question that pages and processes of the portal know by its name. */
    private static final Set<String> FREE = Set.of("maxLength", "description", "title");

    private static final Set<String> FREE_HINTS = Set.of("page", "width");

    private TypeChange() {}

    /** @throws CannotBeDone if more people would get to read what is written, or what was decided would no longer stand */
    public static void mustNotWiden(ContentType before, ContentType after) {
        boolean editorial = before.compartment() == after.compartment();
        AccessStamp place = editorial && before.compartment() == Compartment.EDITORIAL
                ? AccessStamp.portal(after.compartment(), after.label())
                : AccessStamp.writtenBy(
                        new PersonId(new UUID(0, 1)), new CaseId(new UUID(0, 1)), after.compartment(), after.label());
        if (!before.allows(place)) {
            throw new CannotBeDone("cannot.kind.widens");
        }
        if (before.inProcess() && !after.inProcess()) {
            throw new CannotBeDone("cannot.kind.process");
        }
    }

    /**
     * What came with the portal is known by its names to pages and processes: its questions stay, and mean what they meant.
     *
     * @throws CannotBeDone with the question that would not
     */
    public static void mustKeep(JsonNode shipped, JsonNode after) {
        Iterator<Map.Entry<String, JsonNode>> fields =
                shipped.path("properties").fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            String name = field.getKey();
            boolean same = bound(field.getValue())
                            .equals(bound(after.path("properties").path(name)))
                    && isRequired(shipped, name) == isRequired(after, name);
            if (!same) {
                throw new CannotBeDone("cannot.kind.shipped-field", name);
            }
        }
    }

    private static JsonNode bound(JsonNode field) {
        if (!(field instanceof ObjectNode whole)) {
            return field;
        }
        ObjectNode bound = whole.deepCopy();
        bound.remove(FREE);
        if (bound.get("x-gt") instanceof ObjectNode hints) {
            hints.remove(FREE_HINTS);
            if (hints.isEmpty()) {
                bound.remove("x-gt");
            }
        }
        return bound;
    }

    private static boolean isRequired(JsonNode sheet, String name) {
        for (JsonNode one : sheet.path("required")) {
            if (one.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
