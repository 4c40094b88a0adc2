package org.goldenthread.workflows.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.variable.serializer.BooleanValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DateValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.IntegerValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.NullValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.StringValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.camunda.bpm.engine.variable.value.IntegerValue;
import org.camunda.bpm.engine.variable.value.StringValue;

/**
 * What a process may remember: identifiers, words from a fixed list, yes or no, and dates. Whatever somebody wrote stays
 * in the content repository, behind the gate, and never enters the engine's tables.
 */
final class IdentifiersOnly {

    /** A UUID, or one word such as {@code accept}, {@code not-yet} or {@code PARENT}: no sentence fits, and no name. */
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z][a-z0-9-]{0,47}|[A-Z][A-Z0-9_]{0,47}");

    /** Counters that the engine itself keeps for steps done once per person. */
    private static final Set<String> COUNTERS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private IdentifiersOnly() {}

    static VariableSerializers serializers() {
        return new DefaultVariableSerializers()
                .addSerializer(new NullValueSerializer())
                .addSerializer(new Words())
                .addSerializer(new BooleanValueSerializer())
                .addSerializer(new DateValueSerializer())
                .addSerializer(new Counters());
    }

    /** True where a process may remember this text. */
    static boolean allows(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    private static final class Words extends StringValueSerializer {
        @Override
        public void writeValue(StringValue value, ValueFields into) {
            String text = value.getValue();
            if (text != null && !allows(text)) {
                throw new NotAnIdentifier(into.getName());
            }
            super.writeValue(value, into);
        }
    }

    private static final class Counters extends IntegerValueSerializer {
        @Override
        public void writeValue(IntegerValue value, ValueFields into) {
            if (!COUNTERS.contains(into.getName())) {
                throw new NotAnIdentifier(into.getName());
            }
            super.writeValue(value, into);
        }
    }
}
