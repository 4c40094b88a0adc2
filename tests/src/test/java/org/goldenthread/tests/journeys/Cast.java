package org.goldenthread.tests.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.goldenthread.core.access.Role;

/**
 * Somebody of the demonstration who can sign in, as its own file describes them.
 *
 * @param first how the portal speaks to them
 */
record Cast(String username, String first, boolean welsh, boolean easyRead, boolean family) {

    private static final Path FILE = Path.of("../demonstration/src/main/resources/family/people.json");

    static List<Cast> everybody() throws IOException {
        return people(new ObjectMapper().readTree(FILE.toFile()).path("people"))
                .filter(person -> !person.path("roles").isEmpty())
                .map(Cast::read)
                .toList();
    }

    private static Cast read(JsonNode person) {
        return new Cast(
                person.path("username").asText(),
                person.path("first").asText(),
                person.path("language").asText().equals("WELSH"),
                person.path("reading").asText().equals("EASY_READ"),
                people(person.path("roles"))
                        .map(JsonNode::asText)
                        .map(Role::valueOf)
                        .noneMatch(Role::professional));
    }

    private static Stream<JsonNode> people(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
