package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CannotBeDone;
import org.jspecify.annotations.Nullable;

/**
 * Whether the steps from one version of a type to the next can be done whatever has been answered. It looks at the two versions
 * alone, so that trying a step tells nobody what stands in a case.
 */
public final class TypeSuccession {

    private final ContentType before;
    private final ContentType after;
    private final TypeSteps steps;

    public TypeSuccession(ContentType before, ContentType after, TypeSteps steps) {
        this.before = before;
        this.after = after;
        this.steps = steps;
    }

    /**
     * @param trial what is wrong with answers to the next version
     * @throws CannotBeDone with the question, if a step changes answers in words, fills in what could be no answer, or an answer in
     *     a case would lose its place
     */
    public void mustSayAll(Function<JsonNode, List<FieldError>> trial) {
        steps.list().forEach(step -> {
            if (step.path("do").asText().equals("map")) {
                mustMapAList(step);
            }
        });
        mustFillInAnswers(trial);
        if (after.compartment() != Compartment.EDITORIAL) {
            before.fields().forEach(this::mustKeepItsPlace);
            before.fields()
                    .forEach(field -> named(field.name())
                            .flatMap(after::field)
                            .ifPresent(next -> mustTakeAllThatWasTaken(field, next)));
        }
    }

    /** An answer in words is nobody's to look for: only what stands on a list becomes something else on a list. */
    private void mustMapAList(JsonNode step) {
        String field = step.path("field").asText();
        Set<String> names = names(field);
        List<Field> asked = Stream.of(before, after)
                .flatMap(type -> type.fields().stream())
                .filter(one -> names.contains(one.name()))
                .toList();
        boolean lists = !asked.isEmpty()
                && asked.stream().noneMatch(one -> one.options().isEmpty());
        Iterator<String> from = step.path("values").fieldNames();
        while (lists && from.hasNext()) {
            String value = from.next();
            lists = isListed(asked, value)
                    && isListed(asked, step.path("values").path(value).asText());
        }
        if (!lists) {
            throw new CannotBeDone("cannot.kind.maps-a-list", field);
        }
    }

    private static boolean isListed(List<Field> asked, String value) {
        return asked.stream().anyMatch(one -> one.options().contains(value));
    }

    /** What a question is called before, between and after the steps. */
    private Set<String> names(String field) {
        Set<String> names = new HashSet<>(Set.of(field));
        int known = 0;
        while (known < names.size()) {
            known = names.size();
            for (JsonNode step : steps.list()) {
                List<String> both =
                        List.of(step.path("field").asText(), step.path("to").asText());
                if (step.path("do").asText().equals("rename") && both.stream().anyMatch(names::contains)) {
                    names.addAll(both);
                }
            }
        }
        return names;
    }

    private void mustFillInAnswers(Function<JsonNode, List<FieldError>> trial) {
        JsonNode filled = steps.carry(JsonNodeFactory.instance.objectNode());
        filled.fields().forEachRemaining(one -> {
            ObjectNode alone = JsonNodeFactory.instance.objectNode();
            alone.set(one.getKey(), one.getValue());
            after.field(one.getKey()).ifPresent(field -> leadTo(field, alone));
            boolean fits = trial.apply(alone).stream()
                    .allMatch(error -> error.generalKey().endsWith(".missing"));
            if (!fits) {
                throw new CannotBeDone("cannot.kind.fills-in", one.getKey());
            }
        });
    }

    /** Answers what has to be answered for the question to be asked at all. */
    private void leadTo(Field field, ObjectNode answers) {
        ShowWhen when = field.showWhen();
        Optional<Field> asked =
                when == null || answers.has(when.field()) ? Optional.empty() : after.field(when.field());
        if (when != null && asked.isPresent()) {
            Field other = asked.get();
            answers.set(
                    other.name(),
                    other.widget() == Widget.YESNO
                            ? JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(when.is()))
                            : answer(other, when.is()));
            leadTo(other, answers);
        }
    }

    private void mustKeepItsPlace(Field field) {
        List<String> answers = field.options().isEmpty() ? List.of("") : field.options();
        for (String one : answers) {
            ObjectNode said = JsonNodeFactory.instance.objectNode();
            said.set(field.name(), answer(field, one));
            steps.carry(said).fields().forEachRemaining(carried -> {
                boolean placed = after.field(carried.getKey())
                        .filter(next -> next.options().isEmpty() || isOn(next, carried.getValue()))
                        .isPresent();
                if (!placed) {
                    throw new CannotBeDone("cannot.kind.says-nothing-of", field.name());
                }
            });
        }
    }

    /** Nobody looks whether an answer in a case would still be one, and so every one has to be: asked as before, or more widely. */
    private void mustTakeAllThatWasTaken(Field was, Field next) {
        ShowWhen when = next.showWhen();
        boolean asked = when == null || when.equals(carried(was.showWhen()));
        if (!asked || !AsWide.is(was, next) || !AsWide.is(schema(before, was), schema(after, next))) {
            throw new CannotBeDone("cannot.kind.asks-otherwise", was.name());
        }
    }

    private static JsonNode schema(ContentType type, Field field) {
        return type.schema().path("properties").path(field.name());
    }

    /** What a question is called after the steps; nothing where one takes it out. */
    private Optional<String> named(String name) {
        @Nullable String called = name;
        for (JsonNode step : steps.list()) {
            if (step.path("field").asText().equals(called)) {
                called = switch (step.path("do").asText()) {
                    case "rename" -> step.path("to").asText();
                    case "remove" -> null;
                    default -> called;
                };
            }
        }
        return Optional.ofNullable(called);
    }

    /** The condition of a question as it reads after the steps; null where it was always asked, or nothing is left of it. */
    private @Nullable ShowWhen carried(@Nullable ShowWhen when) {
        Optional<Field> other = when == null ? Optional.empty() : before.field(when.field());
        String called = when == null ? null : named(when.field()).orElse(null);
        if (when == null || other.isEmpty() || called == null) {
            return null;
        }
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        said.set(when.field(), answer(other.get(), when.is()));
        JsonNode now = steps.carry(said).path(called);
        return new ShowWhen(called, now.isArray() ? now.path(0).asText() : now.asText());
    }

    private static boolean isOn(Field next, JsonNode carried) {
        return carried.isArray()
                ? StreamSupport.stream(carried.spliterator(), false)
                        .allMatch(one -> next.options().contains(one.asText()))
                : next.options().contains(carried.asText());
    }

    private static JsonNode answer(Field field, String said) {
        return field.widget() == Widget.CHECKBOXES
                ? JsonNodeFactory.instance.arrayNode().add(said)
                : JsonNodeFactory.instance.textNode(said);
    }
}
