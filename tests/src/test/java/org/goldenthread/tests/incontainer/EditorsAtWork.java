package org.goldenthread.tests.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.VariantTag;
import org.jspecify.annotations.Nullable;

/** Two editors with guides of their own, and a program outside that reads what the public gets. */
@ApplicationScoped
class EditorsAtWork {

    static final VariantTag ENGLISH = new VariantTag("en");
    static final VariantTag WELSH = new VariantTag("cy");

    @Inject
    Household household;

    @Inject
    EditorialWriting writing;

    @Inject
    EditorialPublishing publishing;

    /** What the program got: status, headers that say something of it, and the bytes. */
    record Answer(int status, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Actor editor(String name) {
        return household.somebody(name, Role.CONTENT_EDITOR);
    }

    static EditorialKey newKey() {
        return new EditorialKey(new ContentTypeKey("guide"), "t-" + UUID.randomUUID());
    }

    static JsonNode words(String title) {
        ObjectNode guide =
                JsonNodeFactory.instance.objectNode().put("title", title).put("lead", "About " + title);
        guide.putArray("sections").addObject().put("heading", "First").put("words", "Words of " + title);
        return guide;
    }

    EditorialId draft(Actor by, EditorialKey key, String title) {
        return household.as(by, () -> writing.begin(key, ENGLISH, words(title), "new"));
    }

    int writes(Actor by, EditorialId id, int basedOn, VariantTag variant, String title) {
        return household.as(by, () -> writing.write(id, basedOn, variant, words(title), "better"));
    }

    void asks(Actor by, EditorialId id, int revision) {
        household.does(by, () -> publishing.askForReview(id, revision, "please look"));
    }

    void approves(Actor by, EditorialId id, int revision, @Nullable Instant from, @Nullable Instant until) {
        household.does(by, () -> publishing.approve(id, revision, from, until, "good"));
    }

    /** Something that is out, written by one and approved by the other. */
    EditorialId published(EditorialKey key, String title, Actor writer, Actor second) {
        EditorialId id = draft(writer, key, title);
        asks(writer, id, 1);
        approves(second, id, 1, null, null);
        return id;
    }

    static EditorialKey newTopic() {
        return new EditorialKey(new ContentTypeKey("topic"), "t-" + UUID.randomUUID());
    }

    static JsonNode topicWords(List<EditorialKey> guides, List<EditorialKey> topics, String audience) {
        ObjectNode topic = JsonNodeFactory.instance
                .objectNode()
                .put("title", "Topic")
                .put("lead", "About it")
                .put("remark", "For editors alone");
        topic.putArray("audience").add(audience);
        guides.forEach(guide -> topic.withArray("guides").addObject().put("guide", guide.name()));
        topics.forEach(other -> topic.withArray("topics").addObject().put("topic", other.name()));
        return topic;
    }

    EditorialId topic(Actor by, EditorialKey key, List<EditorialKey> guides, List<EditorialKey> topics) {
        return household.as(by, () -> writing.begin(key, ENGLISH, topicWords(guides, topics, "family"), "new"));
    }

    EditorialId publishedTopic(
            EditorialKey key, List<EditorialKey> guides, List<EditorialKey> topics, Actor writer, Actor second) {
        return out(topic(writer, key, guides, topics), 1, writer, second);
    }

    EditorialId publishedTopic(EditorialKey key, String audience, Actor writer, Actor second) {
        JsonNode words = topicWords(List.of(), List.of(), audience);
        return out(household.as(writer, () -> writing.begin(key, ENGLISH, words, "new")), 1, writer, second);
    }

    /** The next words of a topic that is out. */
    EditorialId topicAgain(EditorialId id, List<EditorialKey> topics, Actor writer, Actor second) {
        JsonNode words = topicWords(List.of(), topics, "family");
        int next = household.as(writer, () -> writing.write(id, 1, ENGLISH, words, "better"));
        return out(id, next, writer, second);
    }

    private EditorialId out(EditorialId id, int revision, Actor writer, Actor second) {
        asks(writer, id, revision);
        approves(second, id, revision, null, null);
        return id;
    }

    /** What a program without a token gets. @param headers names and values in turn */
    static Answer gets(String address, String... headers) throws IOException {
        return getsPage("/api/v1/content" + address, headers);
    }

    /** What a visitor without a session gets. @param headers names and values in turn */
    static Answer getsPage(String address, String... headers) throws IOException {
        URI place = URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + address);
        HttpURLConnection asked = (HttpURLConnection) place.toURL().openConnection();
        for (int i = 0; i < headers.length; i += 2) {
            asked.setRequestProperty(headers[i], headers[i + 1]);
        }
        Map<String, String> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        asked.getHeaderFields().forEach((name, values) -> {
            if (name != null && !name.equals("Date")) {
                said.put(name, String.join("; ", values));
            }
        });
        try (InputStream body = asked.getResponseCode() < 400 ? asked.getInputStream() : asked.getErrorStream()) {
            return new Answer(asked.getResponseCode(), said, new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
