package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.gets;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialSeeding;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.StrictJson;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is out leads to nothing that is not, and by no link can it be told that more is written. */
@ExtendWith(ArquillianExtension.class)
class NoLinkLeadsNowhereTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialPublishing publishing;

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialSeeding seeding;

    @Inject
    Rows rows;

    private Actor nia;
    private Actor owen;
    private EditorialKey guide;
    private EditorialKey topic;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoEditors() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        guide = EditorsAtWork.newKey();
        topic = EditorsAtWork.newTopic();
    }

    @Test
    void nothingGoesOutThatLeadsToADraft() {
        editors.draft(nia, guide, "Secret");
        EditorialId id = editors.topic(nia, topic, List.of(guide), List.of());
        editors.asks(nia, id, 1);

        cannot(() -> editors.approves(owen, id, 1, null, null), "cannot.editorial.leads-nowhere");
    }

    @Test
    void norThatLeadsToWhatEndsBeforeIt() {
        EditorialId id = editors.draft(nia, guide, "One");
        editors.asks(nia, id, 1);
        Instant soon = Instant.now().plus(1, ChronoUnit.HOURS);
        editors.approves(owen, id, 1, null, soon);
        EditorialId leading = editors.topic(nia, topic, List.of(guide), List.of());
        editors.asks(nia, leading, 1);

        cannot(() -> editors.approves(owen, leading, 1, null, null), "cannot.editorial.leads-nowhere");
        editors.approves(owen, leading, 1, null, soon.minusSeconds(60));
    }

    @Test
    void whatDoesHarmIsTakenAwayAtOnceWhateverLeadsToItAndThatIsTold() throws IOException {
        EditorialKey other = EditorsAtWork.newTopic();
        EditorialId first = editors.publishedTopic(topic, List.of(), List.of(), nia, owen);
        EditorialId second = editors.publishedTopic(other, List.of(), List.of(topic), nia, owen);
        editors.topicAgain(first, List.of(other), nia, owen);

        assertThat(household.as(nia, () -> publishing.withdraw(first, "a name stands in it")))
                .containsExactly(other);

        assertThat(gets("/published/topic/" + topic.name()).status()).isEqualTo(404);
        assertThat(gets("/published/topic/" + other.name()).body()).doesNotContain(topic.name());
        assertThat(household.as(nia, () -> publishing.withdraw(second, "neither")))
                .isEmpty();
    }

    @Test
    void whatWasTakenAwayComesBackForAsLongAsItsEditorsLike() {
        EditorialId id = editors.published(guide, "One", nia, owen);
        editors.publishedTopic(topic, List.of(guide), List.of(), nia, owen);
        household.does(nia, () -> publishing.withdraw(id, "wrong"));
        editors.asks(nia, id, 1);

        editors.approves(owen, id, 1, null, Instant.now().plus(1, ChronoUnit.DAYS));
    }

    @Test
    void theNextWordsMayNotEndEarlierThanWhatLeadsToThem() {
        EditorialId id = editors.published(guide, "One", nia, owen);
        editors.publishedTopic(topic, List.of(guide), List.of(), nia, owen);
        editors.writes(nia, id, 1, EditorsAtWork.ENGLISH, "Two");
        editors.asks(nia, id, 2);

        cannot(
                () -> editors.approves(owen, id, 2, null, Instant.now().plus(1, ChronoUnit.DAYS)),
                "cannot.editorial.is-led-to");
        editors.approves(owen, id, 2, null, null);
    }

    /** The type of what leads there said that it leads anywhere only afterwards. */
    @Test
    void whatWasWrittenBeforeItsTypeLedAnywhereIsCaughtUpWith() throws SQLException {
        EditorialId id = editors.published(guide, "One", nia, owen);
        EditorialId leading = editors.publishedTopic(topic, List.of(guide), List.of(), nia, owen);
        String ofIt = " where item_id = '" + leading.value() + "'";
        rows.change("delete from editorial_link where revision_id in (select id from editorial_revision" + ofIt + ")");
        rows.change("update editorial_revision set type_version = type_version - 1" + ofIt);

        seeding.run();
        seeding.run();

        rows.change("update editorial_revision set type_version = type_version + 1" + ofIt);
        editors.writes(nia, id, 1, EditorsAtWork.ENGLISH, "Two");
        editors.asks(nia, id, 2);
        cannot(
                () -> editors.approves(owen, id, 2, null, Instant.now().plus(1, ChronoUnit.DAYS)),
                "cannot.editorial.is-led-to");
    }

    @Test
    void anEditorSeesWhatIsOutAndLeadsToAThingAndNoDraftThatDoes() {
        EditorialId id = editors.published(guide, "One", nia, owen);
        EditorialId leading = editors.publishedTopic(topic, List.of(guide), List.of(), nia, owen);
        editors.topic(nia, EditorsAtWork.newTopic(), List.of(guide), List.of());

        assertThat(household.as(owen, () -> desk.open(id)).leadHere())
                .extracting(DeskLine::id)
                .containsExactly(leading);
        household.does(owen, () -> publishing.withdraw(leading, "over"));
        assertThat(household.as(owen, () -> desk.open(id)).leadHere()).isEmpty();
    }

    @Test
    void whatIsLedToComesWithItWhereThatIsAskedFor() throws IOException {
        editors.published(guide, "One", nia, owen);
        editors.publishedTopic(topic, List.of(guide), List.of(), nia, owen);

        JsonNode with = json("/published/topic/" + topic.name() + "?include=guides&fields=title");

        assertThat(with.path("included").findValuesAsText("key")).containsExactly(guide.name());
        assertThat(with.path("included").path(0).path("body").path("title").asText())
                .isEqualTo("One");
        assertThat(with.path("includedAll").asBoolean()).isTrue();
        assertThat(with.path("body").size()).isOne();
        assertThat(json("/published/topic/" + topic.name()).has("included")).isFalse();
    }

    @Test
    void whereMoreIsLedToThanCanComeItIsSaidThatItIsNotAll() throws IOException {
        List<EditorialKey> topics = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            List<EditorialKey> guides = new ArrayList<>();
            for (int j = 0; j < 11; j++) {
                EditorialKey one = EditorsAtWork.newKey();
                editors.published(one, "One", nia, owen);
                guides.add(one);
            }
            EditorialKey other = EditorsAtWork.newTopic();
            editors.publishedTopic(other, guides, List.of(), nia, owen);
            topics.add(other);
        }
        editors.publishedTopic(topic, List.of(), topics, nia, owen);

        JsonNode much = json("/published/topic/" + topic.name() + "?include=topics.guides&fields=title");

        assertThat(much.path("included")).hasSize(50);
        assertThat(much.path("includedAll").asBoolean(true)).isFalse();
    }

    @Test
    void aCircleEnds() throws IOException {
        EditorialKey other = EditorsAtWork.newTopic();
        EditorialId first = editors.publishedTopic(topic, List.of(), List.of(), nia, owen);
        editors.publishedTopic(other, List.of(), List.of(topic), nia, owen);
        editors.topicAgain(first, List.of(other), nia, owen);

        JsonNode round = json("/published/topic/" + topic.name() + "?include=topics.topics,topics");

        assertThat(round.path("included").findValuesAsText("key")).containsExactly(other.name());
        assertThat(gets("/published/topic/" + topic.name() + "?include=topics.topics.topics")
                        .status())
                .isEqualTo(400);
    }

    /** However it came about: by the hand of whoever runs the database, or by files that ship. */
    @Test
    void aLinkThatLeadsNowhereAllTheSameIsNotDelivered() throws IOException, SQLException {
        EditorialId id = editors.published(guide, "One", nia, owen);
        editors.publishedTopic(topic, List.of(guide), List.of(), nia, owen);
        String address = "/published/topic/" + topic.name() + "?include=guides";
        assertThat(gets(address).body()).contains(guide.name());

        rows.change("update editorial_item set live_until = live_from where id = '" + id.value() + "'");

        assertThat(gets(address).status()).isEqualTo(200);
        assertThat(gets(address).body()).doesNotContain(guide.name());
        assertThat(json(address).path("included")).isEmpty();
    }

    @Test
    void whatIsHiddenIsDeliveredByNoWay() throws IOException {
        editors.publishedTopic(topic, List.of(), List.of(), nia, owen);
        String at = "/published/topic/" + topic.name();

        assertThat(gets(at).body()).doesNotContain("remark").doesNotContain("For editors alone");
        List<String> refusals = new ArrayList<>();
        for (String field : List.of("remark", "nothere")) {
            for (String way : List.of(at + "?fields=", "/published/topic?fields=", at + "?include=")) {
                assertThat(gets(way + field).status()).isEqualTo(400);
                refusals.add(gets(way + field).body());
            }
            assertThat(gets("/published/topic?filter=" + field + ":x").status()).isEqualTo(400);
            refusals.add(gets("/published/topic?filter=" + field + ":x").body());
        }
        assertThat(refusals.subList(0, 4)).isEqualTo(refusals.subList(4, 8));
    }

    private static void cannot(Runnable act, String why) {
        assertThatThrownBy(act::run).isInstanceOf(CannotBeDone.class).hasMessage(why);
    }

    private static JsonNode json(String address) throws IOException {
        return StrictJson.read(gets(address).body());
    }
}
