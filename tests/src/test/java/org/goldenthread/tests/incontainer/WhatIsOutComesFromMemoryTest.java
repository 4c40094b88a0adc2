package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.gets;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.tests.incontainer.EditorsAtWork.Answer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bytes of what is out are kept, and whatever changes what is out, here, elsewhere or by the clock, is seen at once. */
@ExtendWith(ArquillianExtension.class)
class WhatIsOutComesFromMemoryTest {

    private static final String ANOTHER_EDITION = "update public_edition set number = number + 1";

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialPublishing publishing;

    @Inject
    Rows rows;

    private Actor nia;
    private Actor owen;
    private EditorialKey key;
    private EditorialId id;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void somethingIsOut() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        key = EditorsAtWork.newKey();
        id = editors.published(key, "One", nia, owen);
    }

    @Test
    void theShortWayAndTheLongOneSayTheSameToTheByte() throws IOException {
        for (String address : new String[] {at(), at() + "?lang=cy", "/published/guide?limit=3"}) {
            Answer made = gets(address);
            Answer kept = gets(address);

            assertThat(made.status()).isEqualTo(200);
            assertThat(kept).as(address).isEqualTo(made);
            assertThat(gets(address, "If-None-Match", made.header("ETag")).status())
                    .isEqualTo(304);
        }
    }

    @Test
    void whatIsKeptIsNotReadAgainUntilTheDatabaseSaysThatSomethingChanged() throws IOException, SQLException {
        Answer before = gets(at());
        rows.change("update editorial_revision set body_json = replace(body_json, 'Words of One', 'Words of Elsewhere')"
                + " where item_id = '" + id.value() + "'");

        assertThat(gets(at())).isEqualTo(before);
        rows.change(ANOTHER_EDITION);
        assertThat(gets(at()).body()).contains("Words of Elsewhere");
    }

    @Test
    void whatAnotherServerTakesFromThePublicIsGoneHereWithTheNextRequest() throws IOException, SQLException {
        assertThat(gets(at()).status()).isEqualTo(200);

        rows.change("update editorial_item set live_until = live_from, changes = changes + 1 where id = '" + id.value()
                + "'");

        assertThat(gets(at()).status()).isEqualTo(404);
    }

    @Test
    void withdrawnItIsGoneWithTheNextRequestAndPublishedThere() throws IOException {
        Answer one = gets(at());

        household.does(nia, () -> publishing.withdraw(id, "wrong"));
        assertThat(gets(at(), "If-None-Match", one.header("ETag")).status()).isEqualTo(404);

        editors.asks(nia, id, 1);
        editors.approves(owen, id, 1, null, null);
        assertThat(gets(at()).status()).isEqualTo(200);
    }

    @Test
    void whatIsPlannedIsToldByNothing() throws IOException, SQLException {
        editors.writes(nia, id, 1, ENGLISH, "Two");
        editors.asks(nia, id, 2);
        Answer before = gets(at());
        long edition = edition();

        editors.approves(owen, id, 2, Instant.now().plus(1, ChronoUnit.DAYS), null);

        assertThat(edition()).isEqualTo(edition);
        assertThat(gets(at())).isEqualTo(before);
        household.does(nia, () -> publishing.takeBack(id, "not yet"));
        assertThat(edition()).isEqualTo(edition);
    }

    @Test
    void whatTheLongWayRefusesIsRefusedKeptOrNot() throws IOException {
        for (int i = 0; i < 2; i++) {
            assertThat(gets(at(), "Accept", "text/plain").status()).isEqualTo(406);
            assertThat(gets(at() + "?lang=en" + "&lang=en".repeat(600)).status())
                    .isEqualTo(414);
            assertThat(gets(at() + "?lang=en").status()).isEqualTo(200);
        }
    }

    @Test
    void theBytesUnderOneTagAreTheSameForEverybody() throws IOException {
        for (int i = 0; i < 2; i++) {
            Answer packed = gets(at(), "Accept-Encoding", "gzip");

            assertThat(packed.header("Content-Encoding")).isEmpty();
            assertThat(packed).isEqualTo(gets(at()));
        }
    }

    @Test
    void whatIsDeletedByHandIsGoneWithTheNextRequest() throws IOException, SQLException {
        assertThat(gets(at()).status()).isEqualTo(200);

        for (String rest : List.of(
                "editorial_step where item_id", "editorial_revision where item_id", "editorial_item where id")) {
            rows.change("delete from " + rest + " = '" + id.value() + "'");
        }

        assertThat(gets(at()).status()).isEqualTo(404);
    }

    /** Another server of a newer release brings it in while this one runs. */
    @Test
    void anotherVersionOfATypeHidesAtOnceAndShowsNothingThatWasHidden() throws IOException, SQLException {
        EditorialKey topic = EditorsAtWork.newTopic();
        editors.publishedTopic(topic, "child", nia, owen);
        String address = "/published/topic/" + topic.name();
        assertThat(gets(address).body()).contains("About it").doesNotContain("For editors alone");

        rows.change("insert into content_type (id, type_key, version, origin, schema_json, file_hash, written_at)"
                + " select uuid(), type_key, version + 1, 'SHIPPED', json_remove(json_set(schema_json,"
                + " '$.properties.lead.\"x-gt\"', json_query('{\"hidden\":true}', '$')), '$.properties.remark.\"x-gt\"'),"
                + " repeat('0', 64), written_at from content_type where type_key = 'topic'"
                + " order by version desc limit 1");
        try {
            assertThat(gets(address).status()).isEqualTo(200);
            assertThat(gets(address).body()).doesNotContain("About it").doesNotContain("For editors alone");
        } finally {
            rows.change("delete from content_type where file_hash = repeat('0', 64)");
        }
        assertThat(gets(address).body()).contains("About it");
    }

    @Test
    void nothingIsGivenBeforeItsInstantNorAfterIt() throws IOException {
        editors.writes(nia, id, 1, ENGLISH, "Two");
        editors.asks(nia, id, 2);
        Instant due = Instant.now().plus(1_500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.MILLIS);
        Instant over = due.plus(1, ChronoUnit.SECONDS);
        editors.approves(owen, id, 2, due, over);

        Instant now = Instant.now();
        while (now.isBefore(over.plus(200, ChronoUnit.MILLIS))) {
            Answer answer = gets(at());
            Instant after = Instant.now();
            if (after.isBefore(due)) {
                assertThat(answer.body()).contains("Words of One");
            } else if (!now.isBefore(over)) {
                assertThat(answer.status()).isEqualTo(404);
            } else if (!now.isBefore(due) && after.isBefore(over)) {
                assertThat(answer.body()).contains("Words of Two");
            }
            now = atTheEarliest(now.plus(10, ChronoUnit.MILLIS));
        }
        assertThat(gets(at()).status()).isEqualTo(404);
    }

    /** No program may ask without a pause. */
    private static Instant atTheEarliest(Instant then) {
        Instant now = Instant.now();
        while (now.isBefore(then)) {
            Thread.onSpinWait();
            now = Instant.now();
        }
        return now;
    }

    private long edition() {
        return rows.count("select number from public_edition");
    }

    private String at() {
        return "/published/guide/" + key.name();
    }
}
