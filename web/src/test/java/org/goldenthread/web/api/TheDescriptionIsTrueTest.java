package org.goldenthread.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.api.content.Made;
import org.goldenthread.web.api.content.Thing;
import org.goldenthread.web.api.meeting.Day;
import org.goldenthread.web.api.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheDescriptionIsTrueTest {

    private final JsonNode description = read();

    private static JsonNode read() {
        try (InputStream in = InterfaceApplication.class.getResourceAsStream("openapi.json")) {
            return StrictJson.read(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Address and verb of all that the code answers, each with the names of what it takes beside the body. */
    private static Map<String, Set<String>> coded() {
        Map<String, Set<String>> coded = new TreeMap<>();
        for (Class<?> resource : InterfaceApplication.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                String verb = method.isAnnotationPresent(GET.class)
                        ? "get"
                        : method.isAnnotationPresent(POST.class) ? "post" : "";
                if (!verb.isEmpty()) {
                    coded.put(verb + " " + address(resource, method.getAnnotation(Path.class)), taken(method));
                }
            }
        }
        return coded;
    }

    private static String address(Class<?> resource, @Nullable Path below) {
        String whole = "/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return whole.replaceAll("\\{(\\w+)(:(?:[^{}]|\\{[^{}]*})*)?}", "{$1}");
    }

    private static Set<String> taken(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            Stream.of(
                            Stream.ofNullable(parameter.getAnnotation(PathParam.class))
                                    .map(PathParam::value),
                            Stream.ofNullable(parameter.getAnnotation(QueryParam.class))
                                    .map(QueryParam::value),
                            Stream.ofNullable(parameter.getAnnotation(HeaderParam.class))
                                    .map(HeaderParam::value))
                    .flatMap(found -> found)
                    .filter(name -> !name.equals("Content-Type"))
                    .forEach(names::add);
        }
        return names;
    }

    private Map<String, Set<String>> described() {
        Map<String, Set<String>> described = new TreeMap<>();
        description
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(verb -> described.put(
                                verb.getKey() + " " + path.getKey(),
                                StreamSupport.stream(
                                                verb.getValue()
                                                        .path("parameters")
                                                        .spliterator(),
                                                false)
                                        .map(parameter -> parameter.path("name").asText())
                                        .filter(name -> !name.equals("Accept-Language"))
                                        .collect(Collectors.toCollection(TreeSet::new)))));
        return described;
    }

    @Test
    void everyAddressVerbAndParameterIsDescribedAndNoneIsInvented() {
        assertThat(described()).isEqualTo(coded());
    }

    @Test
    void whatIsSentAndAnsweredHasTheMembersDescribed() {
        Set<Class<?>> records = Stream.concat(
                        InterfaceApplication.RESOURCES.stream(),
                        Stream.of(Thing.class, Made.class, Day.class, Problem.class))
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .filter(Class::isRecord)
                .collect(Collectors.toSet());

        assertThat(records).extracting(Class::getSimpleName).contains("Thing", "NewThing", "Overview", "Problem");
        records.forEach(record -> assertThat(members(record.getSimpleName()))
                .as("members of " + record.getSimpleName())
                .containsExactlyInAnyOrder(Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new)));
    }

    @Test
    void roomsAndLabelsAreThoseOfThePolicy() {
        assertThat(words("Compartment")).containsExactly(names(Compartment.values()));
        assertThat(words("Label")).containsExactly(names(Label.values()));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        description
                .findValues("$ref")
                .forEach(ref -> assertThat(
                                description.at(ref.asText().substring(1)).isMissingNode())
                        .as(ref.asText())
                        .isFalse());
    }

    private Set<String> members(String schema) {
        Set<String> members = new TreeSet<>();
        description
                .at("/components/schemas/" + schema + "/properties")
                .fieldNames()
                .forEachRemaining(members::add);
        return members;
    }

    private java.util.List<String> words(String schema) {
        return StreamSupport.stream(
                        description
                                .at("/components/schemas/" + schema + "/enum")
                                .spliterator(),
                        false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
