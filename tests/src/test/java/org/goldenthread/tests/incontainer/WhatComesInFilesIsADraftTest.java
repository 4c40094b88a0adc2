package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.WELSH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.gets;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.ContentExport;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialSeeding;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.ImportRound;
import org.goldenthread.core.editorial.ReleasePublishing;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.ReleasesDesk.ReleaseLine;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.ShippedFiles;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The repository goes out as files that are the same whenever it is, and comes in by two people, without a word of an editor's being lost. */
@ExtendWith(ArquillianExtension.class)
class WhatComesInFilesIsADraftTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    ImportRound round;

    @Inject
    ReleasesDesk releases;

    @Inject
    ReleasePublishing releasing;

    @Inject
    EditorialHistory history;

    @Inject
    EditorialSeeding seeding;

    @Inject
    EditorsDesk desk;

    @Inject
    Rows rows;

    @Resource(lookup = "java:jboss/datasources/GoldenThread")
    DataSource database;

    private Actor nia;
    private Actor owen;
    private EditorialKey key;
    private EditorialId id;
    private String english;

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
        english = "editorial/guide/" + key.name() + "/en.json";
    }

    @Test
    void whatNobodyHasTouchedIsExportedAsItShips() throws SQLException {
        SortedMap<String, String> exported = exported(null, null);
        Map<String, String> shipped = new TreeMap<>();
        for (String folder : List.of("content-types", "editorial")) {
            shipped.putAll(ShippedFiles.below(folder, EditorialSeeding.class.getClassLoader()));
        }
        shipped.keySet().removeIf(path -> exported.containsKey(path.replaceFirst("/[^/]+$", "/thing.json")));

        assertThat(shipped).containsKeys("content-types/guide.json", "content-types/topic.json");
        assertThat(exported).containsAllEntriesOf(shipped);
    }

    @Test
    void exportedTwiceItIsTheSameAndBroughtInItChangesNothing() throws SQLException {
        SortedMap<String, String> once = exported("guide", key.name());

        assertThat(once).containsOnlyKeys(english, english.replace("en.json", "thing.json"));
        assertThat(exported("guide", key.name())).isEqualTo(once);
        assertThat(bringsIn(once)).isEqualTo("DONE\nNothing has to be changed.");
        assertThat(exported("guide", key.name())).isEqualTo(once);
    }

    @Test
    void whatSaysOtherwiseIsADraftInAReleaseAndTakesTwoEditors() throws Exception {
        assertThat(bringsIn(changed("Two"))).startsWith("DONE\n" + english + ": changed\n");
        assertThat(title()).contains("One");
        assertThat(stage()).isEqualTo(Stage.DRAFT);
        assertThat(bringsIn(changed("Two"))).contains("Nothing has to be changed.");

        ReleaseLine release = household.as(nia, () -> releases.with(id)).orElseThrow();
        household.does(nia, () -> releasing.ask(release.id(), release.number(), "from files"));
        int seen = household.as(nia, () -> releases.open(release.id())).line().number();
        refusedToWhoAsked(() -> household.does(nia, () -> releasing.approve(release.id(), seen, null, "mine")));
        household.does(owen, () -> releasing.approve(release.id(), seen, null, "good"));

        assertThat(title()).contains("Two");
    }

    @Test
    void whoAsksForWhatCameInFilesIsNoSecondPersonThoughAnotherWroteAComma() throws Exception {
        bringsIn(changed("Two"));
        editors.writes(nia, id, 2, WELSH, "Dau");
        editors.asks(owen, id, 3);

        assertThatThrownBy(() -> editors.approves(owen, id, 3, null, null))
                .hasMessage("cannot.editorial.second-person-asked");
        assertThatThrownBy(() -> editors.approves(nia, id, 3, null, null)).hasMessage("cannot.editorial.second-person");
        editors.approves(editors.editor("Cai"), id, 3, null, null);

        assertThat(title()).contains("Two");
    }

    @Test
    void aPictureThatIsNotHereIsRefusedOnceAndATypeThatWasOnlyTriedLeavesNoTrace() {
        String picture = "editorial/picture/" + key.name() + "/en.json";
        assertThat(bringsIn(Map.of(picture, """
                {"title": "A picture", "file": "%s", "decorative": true, "rights": "Ours"}
                """.formatted("0".repeat(64)))))
                .startsWith("REFUSED\n" + picture + ": the picture in “file” is not here.");

        String type = key.name().substring(0, 12);
        String notice = "editorial/" + type + "/a-notice/en.json";
        Map<String, String> files =
                Map.of("content-types/" + type + ".json", notice(5), notice, "{\"title\": \"Short\"}");
        assertThat(bringsIn("try", files)).startsWith("TRIED");
        assertThat(bringsIn(Map.of(
                        "content-types/" + type + ".json", notice(50), notice, "{\"title\": \"Longer than five\"}")))
                .startsWith("DONE");
    }

    private static String notice(int longest) {
        return """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false,
                 "properties": {"title": {"type": "string", "maxLength": %d}},
                 "x-gt": {"compartment": "EDITORIAL", "label": "OFFICIAL", "words": {
                   "en": {"title": "Notice", "title.label": "Title"},
                   "cy": {"title": "Hysbysiad", "title.label": "Teitl"}}}}
                """.formatted(longest);
    }

    @Test
    void whatAnEditorChangedSinceIsLeftAndTheFileIsPutBesideIt() throws SQLException {
        SortedMap<String, String> files = changed("From a file");
        editors.writes(nia, id, 1, ENGLISH, "Editor's own");

        assertThat(bringsIn(files)).contains(english + ": an editor has changed it since");

        assertThat(household
                        .as(nia, () -> desk.open(id))
                        .newest()
                        .get("en")
                        .path("title")
                        .asText())
                .isEqualTo("Editor's own");
        assertThat(household.as(nia, () -> history.offers(id))).hasSize(1);
        assertThat(bringsIn(files)).contains("was said or offered before");
        assertThat(household.as(nia, () -> history.offers(id))).hasSize(1);
    }

    @Test
    void somethingNewComesInAsADraftAndNoUpgradeGoesPastItsEditors() throws Exception {
        String path = "editorial/guide/" + EditorsAtWork.newKey().name() + "/en.json";
        bringsIn(Map.of(path, EditorsAtWork.words("New").toString()));
        seeding.bringIn(Map.of(path, EditorsAtWork.words("Shipped later").toString()));

        assertThat(gets("/published/guide/" + path.split("/")[2]).status()).isEqualTo(404);
    }

    @Test
    void whereOneFileCannotBeBroughtInNoneIsAndTheSentenceNamesIt() throws SQLException {
        SortedMap<String, String> files = changed("Two");
        String other = english.replace("/en.json", "x/en.json");
        for (String bad :
                new String[] {"{\"title\":7}", "{\"title\":\"x\",\"title\":\"y\"}", "[]", "{\"a\":".repeat(99)}) {
            files.put(other, bad);
            assertThat(bringsIn(files)).startsWith("REFUSED\n" + other + ": ").endsWith("Nothing was brought in.");
        }
        files.remove(other);
        files.put("editorial/no-such-type/a-thing/en.json", "{}");
        assertThat(bringsIn(files)).contains("there is no such type here");
        files.remove("editorial/no-such-type/a-thing/en.json");
        files.put("content-types/guide.json", "{}");
        assertThat(bringsIn(files)).startsWith("REFUSED\ncontent-types/guide.json: ");
        assertThat(stage()).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void aPathThatLeadsElsewhereIsRefusedByThePortalToo() {
        assertThat(bringsIn(Map.of("../../etc/passwd", "{}"))).startsWith("REFUSED\n../../etc/passwd: ");
        assertThat(bringsIn(Map.of("/editorial/guide/a-guide/en.json", "{}"))).startsWith("REFUSED\n/editorial");
    }

    @Test
    void whatIsOnlyTriedIsSaidAndNotDone() throws SQLException {
        assertThat(bringsIn("try", changed("Two"))).startsWith("TRIED\n" + english + ": changed\n");

        assertThat(stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(rows.count("select count(*) from editorial_revision where item_id = ?", id.value()))
                .isOne();
    }

    @Test
    void nothingGoesOutPastEditorsWhoHaveWorkedHere() throws SQLException {
        assertThat(bringsIn("publish", changed("Two"))).startsWith("REFUSED\n").contains("editors have worked here");
    }

    @Test
    void whatWaitsForASecondPersonStandsStill() throws SQLException {
        SortedMap<String, String> files = changed("Two");
        editors.writes(nia, id, 1, ENGLISH, "Waits");
        editors.asks(nia, id, 2);

        files.remove(english.replace("en.json", "thing.json"));
        files.put(
                english.replace("en.json", "cy.json"),
                EditorsAtWork.words("Cymraeg").toString());

        assertThat(bringsIn(files)).startsWith("REFUSED\n").contains("waits for a second person");
    }

    private String bringsIn(Map<String, String> files) {
        return bringsIn("drafts", files);
    }

    private String bringsIn(String how, Map<String, String> files) {
        UUID laid = round.lay("Test", how, files);
        round.bringIn(laid);
        round.bringIn(laid);
        return round.answer(laid);
    }

    private SortedMap<String, String> changed(String title) throws SQLException {
        SortedMap<String, String> files = exported("guide", key.name());
        files.put(english, files.get(english).replace("\"One\"", "\"" + title + "\""));
        return files;
    }

    private SortedMap<String, String> exported(@Nullable String type, @Nullable String name) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new TreeMap<>(ContentExport.of(connection, type, name));
        }
    }

    private String title() throws IOException {
        return gets("/published/guide/" + key.name()).body();
    }

    private Stage stage() {
        return household.as(nia, () -> desk.open(id)).line().stage();
    }

    private static void refusedToWhoAsked(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.editorial.release.of.second-person-asked");
    }
}
