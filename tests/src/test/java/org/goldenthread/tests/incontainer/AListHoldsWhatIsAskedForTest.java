package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.tests.incontainer.EditorsAtWork.gets;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.tests.incontainer.EditorsAtWork.Answer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list is filtered by what its type declares, holds the fields that are named, and is bounded in all that can be asked. */
@ExtendWith(ArquillianExtension.class)
class AListHoldsWhatIsAskedForTest {

    private static final String TOPICS = "/published/topic?limit=100";

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    private Actor nia;
    private Actor owen;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoEditors() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
    }

    @Test
    void filteredItHoldsThoseThatSaySoAndCountsNoOthers() throws IOException {
        EditorialKey forChildren = EditorsAtWork.newTopic();
        EditorialKey forBoth = EditorsAtWork.newTopic();
        EditorialKey draft = EditorsAtWork.newTopic();
        editors.publishedTopic(forChildren, "child", nia, owen);
        editors.publishedTopic(forBoth, "professional", nia, owen);
        editors.topic(nia, draft, List.of(), List.of());

        JsonNode children = json(TOPICS + "&filter=audience:child");
        JsonNode professionals = json(TOPICS + "&filter=audience:professional");

        assertThat(keys(children)).contains(forChildren.name()).doesNotContain(forBoth.name(), draft.name());
        assertThat(keys(professionals)).contains(forBoth.name()).doesNotContain(forChildren.name(), draft.name());
        assertThat(children.path("total").asInt()).isEqualTo(keys(children).size());
        assertThat(keys(json(TOPICS + "&filter=audience:child&filter=audience:professional")))
                .doesNotContain(forChildren.name(), forBoth.name());
    }

    @Test
    void pagesOfAFilteredListHoldEachThingOnce() throws IOException {
        for (int i = 0; i < 3; i++) {
            editors.publishedTopic(EditorsAtWork.newTopic(), "child", nia, owen);
            editors.publishedTopic(EditorsAtWork.newTopic(), "professional", nia, owen);
        }
        for (String sort : List.of("key", "-published")) {
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = json("/published/topic?limit=2&filter=audience:child&sort=" + sort + after);
                paged.addAll(keys(page));
                after = page.has("next") ? "&after=" + page.path("next").asText() : "";
            } while (!after.isEmpty());

            assertThat(paged).as(sort).isEqualTo(keys(json(TOPICS + "&filter=audience:child&sort=" + sort)));
        }
    }

    @Test
    void aListHoldsTheFieldsThatAreNamedAndInWhicheverOrderTheyAreNamedTheSameBytes() throws IOException {
        editors.publishedTopic(EditorsAtWork.newTopic(), "child", nia, owen);

        JsonNode with = json(TOPICS + "&fields=lead,audience");

        assertThat(with.path("items").path(0).path("body").size()).isEqualTo(2);
        assertThat(json(TOPICS).path("items").path(0).has("body")).isFalse();
        assertThat(gets(TOPICS + "&fields=audience,lead"))
                .isEqualTo(gets("/published/topic?fields=lead,audience&limit=100"));
    }

    @Test
    void whatIsNotDeclaredOrIsTooMuchIsAProblem() throws IOException {
        for (String wrong : List.of(
                "filter=title:One",
                "filter=audience:judge",
                "filter=audience",
                "filter=audience:" + "x".repeat(101),
                "filter=a:1&filter=a:2&filter=a:3&filter=a:4&filter=a:5&filter=a:6",
                "filter=%24.x:1",
                "fields=title,nothere",
                "fields=" + "a,".repeat(30) + "b",
                "fields=",
                "include=guides",
                "sort=audience",
                "wher=1")) {
            Answer answer = gets("/published/topic?" + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void eachLineSaysInWhichVariantItIs() throws IOException {
        editors.publishedTopic(EditorsAtWork.newTopic(), "child", nia, owen);

        Answer welsh = gets(TOPICS, "Accept-Language", "cy, en;q=0.2");

        StrictJson.read(welsh.body()).path("items").forEach(line -> {
            assertThat(line.path("asked").asText()).isEqualTo("cy");
            assertThat(line.path("fallback").asBoolean())
                    .isEqualTo(!line.path("variant").asText().equals("cy"));
        });
        assertThat(welsh).isNotEqualTo(gets(TOPICS));
    }

    private static List<String> keys(JsonNode page) {
        List<String> keys = new ArrayList<>();
        page.path("items").forEach(item -> keys.add(item.path("key").asText()));
        return keys;
    }

    private static JsonNode json(String address) throws IOException {
        return StrictJson.read(gets(address).body());
    }
}
