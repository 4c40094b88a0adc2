package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.resource.DisallowSchemaLoader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.core.kernel.PortalClock;

/** Checks answers against their form: one validator, the same errors whether a page or the interface sent them. */
@ApplicationScoped
public class FormValidation {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final PortalClock clock;
    /** By the schema itself: a name and a number say nothing of what was tried and never kept. */
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    @Inject
    public FormValidation(PortalClock clock) {
        this.clock = clock;
    }

    FormValidation() {
        this(new PortalClock());
    }

    /** What is wrong with the answers, in the order of the form and one error for each field at most; empty if nothing is. */
    public List<FieldError> check(ContentType type, JsonNode answers) {
        return examine(type, answers).errors();
    }

    /**
     * The answers as they are to be kept: texts composed (NFC) and trimmed, empty answers and those not asked for left out.
     *
     * @throws AnswersRejected with everything that is wrong
     */
    public ObjectNode accept(ContentType type, JsonNode answers) {
        Examined examined = examine(type, answers);
        if (!examined.errors().isEmpty()) {
            throw new AnswersRejected(examined.errors());
        }
        return examined.answers();
    }

    private record Examined(ObjectNode answers, List<FieldError> errors) {}

    private Examined examine(ContentType type, JsonNode answers) {
        Complaints complaints = new Complaints(type);
        if (!answers.isObject()) {
            complaints.add("", "wrong", Map.of());
            return new Examined(new ObjectNode(null), complaints.inOrder());
        }
        ObjectNode tidied = Answers.tidied(type.fields(), answers);
        new Reasonable(complaints, clock.today()).look(type.fields(), tidied);
        schema(type).validate(tidied).forEach(complaints::add);
        Placeholders placeholders = Placeholders.of(type);
        if (placeholders.declared()) {
            placeholders.look(tidied, complaints);
        }
        return new Examined(tidied, complaints.inOrder());
    }

    private JsonSchema schema(ContentType type) {
        return compiled.computeIfAbsent(type.schema(), schema -> SCHEMAS.getSchema(withoutId(schema), CONFIG));
    }

    /** A form's short {@code $id} is its name here, not an address; the validator would take it for one. */
    private static JsonNode withoutId(JsonNode schema) {
        ObjectNode copy = schema.deepCopy();
        copy.remove("$id");
        return copy;
    }
}
