package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.WELSH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.gets;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.tests.incontainer.EditorsAtWork.Answer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program without a token reads what is published, and can tell by no list, key, count, order or tag that more is written. */
@ExtendWith(ArquillianExtension.class)
class ADraftNeverLeaksTest {

    private static final String GUIDES = "/published/guide";

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialPublishing publishing;

    private Actor nia;
    private Actor owen;
    private EditorialKey key;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoEditors() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        key = EditorsAtWork.newKey();
    }

    @Test
    void whatIsOnlyWrittenIsAbsentToTheLastByte() throws IOException {
        Answer list = gets(GUIDES);
        Answer newest = gets(GUIDES + "?sort=-published&limit=1");

        EditorialId id = editors.draft(nia, key, "Secret");
        absent(list, newest);
        editors.asks(nia, id, 1);
        absent(list, newest);
        editors.approves(owen, id, 1, Instant.now().plus(1, ChronoUnit.HOURS), null);
        absent(list, newest);
    }

    @Test
    void theNextWordsOfWhatIsOutChangeNothingUntilTheyAreOut() throws IOException {
        EditorialId id = editors.published(key, "One", nia, owen);
        Answer one = gets(at());
        Answer list = gets(GUIDES + "?lang=cy");

        editors.writes(nia, id, 1, ENGLISH, "Two");
        editors.writes(nia, id, 2, WELSH, "Dau");

        assertThat(gets(at())).isEqualTo(one);
        assertThat(gets(at() + "?lang=cy").body())
                .contains("\"variant\":\"en\"")
                .doesNotContain("Dau");
        assertThat(gets(GUIDES + "?lang=cy")).isEqualTo(list);
        assertThat(gets(at(), "If-None-Match", one.header("ETag")).status()).isEqualTo(304);

        editors.asks(nia, id, 3);
        editors.approves(owen, id, 3, null, null);

        Answer two = gets(at(), "If-None-Match", one.header("ETag"));
        assertThat(two.status()).isEqualTo(200);
        assertThat(two.body()).contains("Words of Two");
        assertThat(gets(at() + "?lang=cy").body()).contains("Words of Dau").contains("\"fallback\":false");
    }

    @Test
    void whatIsWithdrawnIsAbsentAgain() throws IOException {
        EditorialId id = editors.published(key, "One", nia, owen);
        long total = json(gets(GUIDES)).path("total").asLong();

        household.does(nia, () -> publishing.withdraw(id, "wrong"));

        assertThat(gets(at())).isEqualTo(gets(GUIDES + "/t-that-never-was"));
        assertThat(json(gets(GUIDES)).path("total").asLong()).isEqualTo(total - 1);
    }

    @Test
    void whoAsksForWelshAndGetsEnglishIsToldSo() throws IOException {
        editors.published(key, "One", nia, owen);

        Answer answer = gets(at(), "Accept-Language", "cy-GB, en;q=0.5");

        assertThat(json(answer).path("asked").asText()).isEqualTo("cy");
        assertThat(json(answer).path("variant").asText()).isEqualTo("en");
        assertThat(json(answer).path("fallback").asBoolean()).isTrue();
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.header("Vary")).contains("Accept-Language");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(answer.header("ETag"))
                .matches("\"[0-9a-f]{32}\"")
                .isNotEqualTo(gets(at()).header("ETag"));
        assertThat(json(gets(at() + "?lang=en", "Accept-Language", "cy"))
                        .path("fallback")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void pagesHoldEachThingOnceInTheOrderAskedFor() throws IOException {
        for (int i = 0; i < 3; i++) {
            editors.published(EditorsAtWork.newKey(), "Some", nia, owen);
            editors.draft(nia, EditorsAtWork.newKey(), "Hidden");
        }
        for (String sort : List.of("key", "-key", "published", "-published")) {
            List<String> whole = keys(json(gets(GUIDES + "?limit=100&sort=" + sort)));
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = json(gets(GUIDES + "?limit=2&sort=" + sort + after));
                assertThat(page.path("total").asInt()).isEqualTo(whole.size());
                paged.addAll(keys(page));
                after = page.has("next") ? "&after=" + page.path("next").asText() : "";
            } while (!after.isEmpty());

            assertThat(paged).as(sort).isEqualTo(whole).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCannotBeReadIsAProblemAndWhatIsForNobodyIsAbsent() throws IOException {
        for (String wrong : List.of("?sort=stage", "?limit=0", "?after=draft", "?lang=tlh")) {
            Answer answer = gets(GUIDES + wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        for (String nowhere : List.of("/published/family-plan", "/published/no-such-type", GUIDES + "/A%20B")) {
            Answer answer = gets(nowhere);
            assertThat(answer.status()).as(nowhere).isEqualTo(404);
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(gets("/0190c7a0-0000-7000-8000-000000000000").status()).isEqualTo(401);
    }

    private void absent(Answer list, Answer newest) throws IOException {
        assertThat(gets(at())).isEqualTo(gets(GUIDES + "/t-that-never-was"));
        assertThat(gets(at()).status()).isEqualTo(404);
        assertThat(gets(GUIDES)).isEqualTo(list);
        assertThat(gets(GUIDES + "?sort=-published&limit=1")).isEqualTo(newest);
    }

    private String at() {
        return GUIDES + "/" + key.name();
    }

    private static List<String> keys(JsonNode page) {
        List<String> keys = new ArrayList<>();
        page.path("items").forEach(item -> keys.add(item.path("key").asText()));
        return keys;
    }

    private static JsonNode json(Answer answer) {
        return StrictJson.read(answer.body());
    }
}
