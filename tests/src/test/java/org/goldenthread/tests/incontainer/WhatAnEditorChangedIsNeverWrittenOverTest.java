package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.WELSH;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialOffers;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialSeeding;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.Published;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.PublishedSort;
import org.goldenthread.core.editorial.VariantTag;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What ships with the portal is there from the start, follows its files, and yields to whoever has touched it. */
@ExtendWith(ArquillianExtension.class)
class WhatAnEditorChangedIsNeverWrittenOverTest {

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialSeeding seeding;

    @Inject
    EditorialPublishing publishing;

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialHistory history;

    @Inject
    EditorialOffers offers;

    @Inject
    PublishedReading reading;

    @Inject
    Rows rows;

    private Actor nia;
    private EditorialKey key;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void somethingShips() {
        household.openCase();
        nia = editors.editor("Nia");
        key = EditorsAtWork.newKey();
        ships("One", "Un");
    }

    @Test
    void threeGuidesAreThereFromTheStartInThreeVariants() {
        seeding.run();
        for (String variant : List.of("en", "cy", "en-simple")) {
            assertThat(reading.list(
                                    new ContentTypeKey("guide"),
                                    PublishedSort.KEY,
                                    null,
                                    100,
                                    List.of(new VariantTag(variant)))
                            .items())
                    .filteredOn(one -> !one.key().name().startsWith("t-"))
                    .hasSize(3)
                    .noneMatch(Published::fallback);
        }
    }

    @Test
    void theSameFilesOnceMoreAreNothingNew() {
        ships("One", "Un");

        assertThat(out().revision()).isEqualTo(2);
        assertThat(rows.count("select count(*) from editorial_step where item_id = ?", id().value()))
                .isOne();
    }

    @Test
    void whatNobodyTouchedFollowsItsFile() {
        ships("One", "Dau");

        assertThat(out().title()).isEqualTo("Dau");
        assertThat(out().revision()).isEqualTo(3);
    }

    @Test
    void whatAnEditorWroteStaysAndTheFileIsKeptBesideIt() {
        editors.writes(nia, id(), 2, ENGLISH, "Better");

        ships("One", "Dau");
        ships("One", "Dau");

        assertThat(out().title()).isEqualTo("Un");
        assertThat(household.as(nia, () -> desk.open(id())).line().revision()).isEqualTo(3);
        assertThat(rows.count("select count(*) from editorial_offer where item_id = ?", id().value()))
                .isOne();
    }

    @Test
    void whatCameBesideAnEditorsWordsIsOfferedUntilItIsSaid() {
        EditorialId id = id();
        editors.writes(nia, id, 2, ENGLISH, "Better");
        ships("One", "Dau");
        ships("One", "Tri");

        assertThat(household.as(nia, () -> history.offers(id)))
                .extracting(offer -> offer.body().path("title").asText())
                .containsExactly("Tri");
        editors.writes(nia, id, 3, WELSH, "Tri");
        assertThat(household.as(nia, () -> history.offers(id))).isEmpty();
    }

    @Test
    void whatIsNotWantedIsNotOfferedAgainAndWhatComesLaterIs() {
        EditorialId id = id();
        editors.writes(nia, id, 2, ENGLISH, "Better");
        ships("One", "Dau");
        String sum = household.as(nia, () -> history.offers(id)).get(0).sum();

        assertThatThrownBy(() -> household.does(nia, () -> offers.decline(id, ENGLISH, sum)))
                .isInstanceOf(NotThere.class);
        household.does(nia, () -> offers.decline(id, WELSH, sum));
        household.does(nia, () -> offers.decline(id, WELSH, sum));
        ships("One", "Dau");

        assertThat(household.as(nia, () -> history.offers(id))).isEmpty();
        assertThat(rows.count(
                        "select count(*) from editorial_step where item_id = ? and kind = 'DECLINED'", id.value()))
                .isOne();
        ships("One", "Tri");
        assertThat(household.as(nia, () -> history.offers(id))).hasSize(1);
    }

    @Test
    void whatAnEditorWithdrewDoesNotComeBack() {
        EditorialId id = id();
        household.does(nia, () -> publishing.withdraw(id, "not ours"));

        ships("Two", "Dau");

        assertThat(rows.count("select count(*) from editorial_item where id = ? and live_revision is null", id.value()))
                .isOne();
    }

    private void ships(String english, String welsh) {
        String folder = "editorial/guide/" + key.name() + "/";
        seeding.bringIn(Map.of(
                folder + "en.json", EditorsAtWork.words(english).toString(),
                folder + "cy.json", EditorsAtWork.words(welsh).toString()));
    }

    private Published out() {
        return reading.find(key, List.of(WELSH));
    }

    private EditorialId id() {
        UUID random = UUID.fromString(key.name().substring("t-".length()));
        return new EditorialId(rows.id("select id from editorial_item where item_key = concat('t-', ?)", random));
    }
}
