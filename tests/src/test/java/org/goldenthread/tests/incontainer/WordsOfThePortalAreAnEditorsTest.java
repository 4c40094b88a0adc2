package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.WELSH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.WordingDesk;
import org.goldenthread.core.editorial.WordingFilter;
import org.goldenthread.core.editorial.WordingLine;
import org.goldenthread.core.editorial.WordingSeeding;
import org.goldenthread.core.editorial.WordsOut;
import org.goldenthread.core.kernel.Language;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ships is said until two editors say something else, and is said again when they take that back. */
@ExtendWith(ArquillianExtension.class)
class WordsOfThePortalAreAnEditorsTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    WordingDesk desk;

    @Inject
    WordingSeeding seeding;

    @Inject
    WordsOut words;

    @Inject
    EditorialWriting writing;

    @Inject
    EditorialPublishing publishing;

    @Inject
    EditorialHistory history;

    @Inject
    Texts texts;

    @Inject
    Rows rows;

    private Actor nia;
    private Actor owen;
    private String name;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void wordsShip() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        name = "t.of" + UUID.randomUUID().toString().replace('-', 'x');
        ships("Hello {name}", "Helo {name}");
    }

    @Test
    void untilAnEditorBeginsThereIsNoRowAndWhatShipsIsSaid() {
        WordingLine line = line();

        assertThat(line.thing()).isNull();
        assertThat(line.changed()).isFalse();
        assertThat(said(Language.WELSH)).isEqualTo("Helo Ada");
    }

    @Test
    void whatTwoEditorsSayIsSaidInBothLanguagesAndWhatShipsAgainWhenItIsTakenAway() {
        EditorialId id = begin();
        write(id, 2, ENGLISH, "Good day, {name}");
        write(id, 3, WELSH, "Dydd da, {name}");
        assertThat(said(Language.ENGLISH)).isEqualTo("Hello Ada");

        editors.asks(nia, id, 4);
        editors.approves(owen, id, 4, null, null);
        assertThat(said(Language.ENGLISH)).isEqualTo("Good day, Ada");
        assertThat(said(Language.WELSH)).isEqualTo("Dydd da, Ada");

        household.does(owen, () -> publishing.withdraw(id, "no"));
        assertThat(said(Language.ENGLISH)).isEqualTo("Hello Ada");
        assertThat(said(Language.WELSH)).isEqualTo("Helo Ada");
    }

    @Test
    void whatHasItsTimeIsSaidFromThenOnThoughNobodyHasWrittenThatDown() throws SQLException {
        EditorialId id = begin();
        write(id, 2, ENGLISH, "Later, {name}");
        editors.asks(nia, id, 3);
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        editors.approves(owen, id, 3, tomorrow, tomorrow.plus(1, ChronoUnit.DAYS));
        assertThat(said(Language.ENGLISH)).isEqualTo("Hello Ada");

        rows.change("update editorial_item set due_from = utc_timestamp(3) - interval 1 minute where id = '"
                + id.value() + "'");
        assertThat(said(Language.ENGLISH)).isEqualTo("Later, Ada");
    }

    @Test
    void earlierWordsAreBroughtBackLikeThoseOfAGuide() {
        EditorialId id = begin();
        write(id, 2, ENGLISH, "Good day, {name}");
        editors.asks(nia, id, 3);
        editors.approves(owen, id, 3, null, null);

        household.does(nia, () -> writing.restore(id, 3, 2, "as it was"));
        editors.asks(nia, id, 4);
        editors.approves(owen, id, 4, null, null);

        assertThat(said(Language.ENGLISH)).isEqualTo("Hello Ada");
        assertThat(line().changed()).isFalse();
        assertThat(line().stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void anEasyReadingIsWrittenWhereNoneShips() {
        EditorialId id = begin();
        write(id, 2, new VariantTag("en-simple"), "Hi, {name}");
        editors.asks(nia, id, 3);
        editors.approves(owen, id, 3, null, null);
        words.look();

        assertThat(texts.told(Language.ENGLISH, Reading.EASY, name, Map.of("name", "Ada"))
                        .text())
                .isEqualTo("Hi, Ada");
        assertThat(said(Language.ENGLISH)).isEqualTo("Hello Ada");
    }

    @Test
    void aPlaceThatIsLostOrMadeUpIsRefusedAndNamed() {
        EditorialId id = begin();

        assertThatThrownBy(() -> write(id, 2, ENGLISH, "Hello {address}"))
                .isInstanceOfSatisfying(
                        AnswersRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .allSatisfy(error -> assertThat(error.args()).containsEntry("places", "{address}")));
    }

    @Test
    void anUpgradeIsFollowedByWhatNobodyTouchedAndPutBesideAnEditorsWords() {
        EditorialId id = begin();
        ships("Hi {name}", "Helo {name}");
        seeding.run();
        assertThat(household.as(nia, () -> history.offers(id))).isEmpty();
        assertThat(said(Language.ENGLISH)).isEqualTo("Hi Ada");

        write(id, 3, ENGLISH, "Good day, {name}");
        ships("Welcome {name}", "Helo {name}");
        seeding.run();
        assertThat(household.as(nia, () -> history.offers(id)))
                .extracting(offer -> offer.body().path("words").asText())
                .containsExactly("Welcome {name}");
    }

    @Test
    void wordsThatAnUpgradeLeavesWithoutTheirPlacesGiveWayToThoseThatShip() {
        EditorialId id = begin();
        write(id, 2, ENGLISH, "Good day, {name}");
        editors.asks(nia, id, 3);
        editors.approves(owen, id, 3, null, null);
        assertThat(said(Language.ENGLISH)).isEqualTo("Good day, Ada");

        ships("Hello, Mx {surname}", "Helo {name}");
        seeding.run();
        // another thing goes out, so that it is looked at anew
        editors.published(EditorsAtWork.newKey(), "Other", nia, owen);

        assertThat(said(Language.ENGLISH)).isEqualTo("Hello, Mx {surname}");
    }

    @Test
    void whoeverHasReadTheWelshHasReadExactlyTheseWords() {
        WordingLine seen = line();
        assertThat(seen.unread()).isTrue();
        assertThat(marks(Map.of(name, "another sum"))).isZero();
        assertThat(marks(Map.of(name, seen.sum()))).isOne();
        assertThat(line().unread()).isFalse();
        assertThat(marks(Map.of(name, seen.sum()))).isZero();

        ships("Hello there {name}", "Helo {name}");
        assertThat(line().unread()).isTrue();
        ships("Hello {name}", "Helo {name}");
        assertThat(line().unread()).isFalse();
    }

    @Test
    void whatWasReadStaysSoWhenItIsBegunAndNotWhenItIsChanged() {
        marks(Map.of(name, line().sum()));
        EditorialId id = begin();
        assertThat(line().unread()).isFalse();

        write(id, 2, WELSH, "Dydd da, {name}");
        assertThat(line().unread()).isTrue();
        assertThat(marks(Map.of(name, line().sum()))).isOne();
        assertThat(line().unread()).isFalse();

        write(id, 3, ENGLISH, "Good day, {name}");
        assertThat(line().behind()).isTrue();
    }

    @Test
    void beginningTwiceIsBeginningOnce() {
        assertThat(begin()).isEqualTo(begin());
        assertThat(rows.count("select count(*) from editorial_revision where item_id = ?", begin().value()))
                .isEqualTo(2);
    }

    @Test
    void whoHasNoDeskFindsNoWordsAndWhoOnlyLooksChangesNone() {
        Actor stranger = household.somebody("Sam", Role.SOCIAL_WORKER);
        WordingFilter all = new WordingFilter("", Set.of(), null);

        assertThatThrownBy(() -> household.as(stranger, () -> desk.list(all, "", 10)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(stranger, () -> desk.find(name))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(stranger, () -> desk.begin(name))).isInstanceOf(NotThere.class);
        Actor administrator = household.somebody("Ada", Role.ADMINISTRATOR);
        assertThat(household.as(administrator, () -> desk.list(all, "", 10)).total())
                .isPositive();
        assertThatThrownBy(() -> household.as(administrator, () -> desk.begin(name)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(administrator, () -> desk.markRead(Map.of())))
                .isInstanceOf(NotThere.class);
    }

    private void ships(String english, String welsh) {
        texts.add(Language.ENGLISH, Map.of(name, english));
        texts.add(Language.WELSH, Map.of(name, welsh));
    }

    private String said(Language language) {
        words.look();
        return texts.say(language, name, Map.of("name", "Ada"));
    }

    private EditorialId begin() {
        return household.as(nia, () -> desk.begin(name));
    }

    private WordingLine line() {
        return household.as(nia, () -> desk.find(name));
    }

    private int marks(Map<String, String> seen) {
        return household.as(owen, () -> desk.markRead(seen));
    }

    private int write(EditorialId id, int basedOn, VariantTag variant, String text) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("words", text);
        return household.as(nia, () -> writing.write(id, basedOn, variant, body, "better"));
    }
}
