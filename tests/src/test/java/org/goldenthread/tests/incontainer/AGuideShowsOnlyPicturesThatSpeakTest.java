package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.WELSH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.gets;
import static org.goldenthread.tests.incontainer.EditorsAtWork.getsPage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.StrictJson;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No guide is out in a language in which its picture says nothing to whoever does not see it. */
@ExtendWith(ArquillianExtension.class)
class AGuideShowsOnlyPicturesThatSpeakTest {

    private static final String HOSTILE = "\"><script>alert(1)</script>";

    @Inject
    Household household;

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialWriting writing;

    @Inject
    EditorialPublishing publishing;

    @Inject
    PictureLibrary library;

    private Actor nia;
    private Actor owen;
    private EditorialKey guide;
    private EditorialKey picture;
    private String file;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void twoEditorsAndAPicture() {
        household.openCase();
        nia = editors.editor("Nia");
        owen = editors.editor("Owen");
        guide = EditorsAtWork.newKey();
        picture = new EditorialKey(PictureFields.PICTURE, "t-" + UUID.randomUUID());
        file = household
                .as(
                        nia,
                        () -> library.receive(
                                "chairs.jpg", "image/jpeg", new ByteArrayInputStream(Pictures.photograph(700, 300))))
                .sha256();
    }

    @Test
    void aPictureWithoutWelshWordsIsShownInNoWelshGuide() {
        EditorialId shown = begins(picture, Pictures.words(file, "Two chairs"));
        out(shown, 1);
        EditorialId id = inBothLanguages();

        assertThatThrownBy(() -> out(id, 2))
                .isInstanceOfSatisfying(
                        CannotBeDone.class,
                        no -> assertThat(no.textKey()).isEqualTo("cannot.editorial.picture-without-words"));

        writes(shown, 1, Pictures.words(file, "Dwy gadair"));
        out(shown, 2);
        household.does(owen, () -> publishing.approve(id, 2, null, null, "good"));
    }

    @Test
    void aPictureThatIsOnlyThereToLookNiceNeedsNoWords() {
        ObjectNode silent = Pictures.words(file, "").put("decorative", true);
        out(begins(picture, silent), 1);

        out(inBothLanguages(), 2);
    }

    @Test
    void aProgramIsToldEachWidthAndWhatItShows() throws IOException {
        EditorialId shown = begins(picture, Pictures.words(file, "Two chairs"));
        writes(shown, 1, Pictures.words(file, "Dwy gadair"));
        out(shown, 2);
        out(inBothLanguages(), 2);

        JsonNode included = json("?include=sections&lang=cy").path("included").path(0);

        assertThat(included.path("body").path("alt").asText()).isEqualTo("Dwy gadair");
        assertThat(included.path("body").has("title"))
                .as("what editors call it")
                .isFalse();
        assertThat(included.path("renditions")).hasSize(3);
        for (JsonNode rendition : included.path("renditions")) {
            EditorsAtWork.Answer bytes = getsPage(rendition.path("path").asText());
            assertThat(bytes.status()).isEqualTo(200);
            assertThat(bytes.header("Content-Length"))
                    .isEqualTo(rendition.path("size").asText());
        }
    }

    @Test
    void aGuideStaysWithoutThePictureThatIsWithdrawn() throws IOException {
        EditorialId shown = begins(picture, Pictures.words(file, "Two chairs"));
        out(shown, 1);
        out(begins(guide, Pictures.guideShowing("One", picture.name())), 1);
        assertThat(json("").path("body")
                        .path("sections")
                        .path(0)
                        .path("picture")
                        .asText())
                .isEqualTo(picture.name());

        household.does(nia, () -> publishing.withdraw(shown, "wrong"));

        JsonNode section = json("").path("body").path("sections").path(0);
        assertThat(section.path("words").asText()).isEqualTo("Words of One");
        assertThat(section.has("picture")).isFalse();
        assertThat(getsPage("/guides/" + guide.name()).body()).doesNotContain("/media/");
    }

    @Test
    void whatIsWrittenAboutAPictureIsShownAndNeverRun() throws IOException {
        ObjectNode words = Pictures.words(file, HOSTILE).put("caption", HOSTILE).put("rights", HOSTILE);
        out(begins(picture, words), 1);
        out(begins(guide, Pictures.guideShowing("One", picture.name())), 1);

        String page = getsPage("/guides/" + guide.name()).body();

        assertThat(page).contains("/media/" + file).contains("script>alert(1)").doesNotContain("<script>alert");
        assertThat(page.substring(page.indexOf("<figure"), page.indexOf("</figure>")))
                .doesNotContain("\"><script")
                .contains("loading=\"lazy\"");
    }

    private EditorialId inBothLanguages() {
        EditorialId id = begins(guide, Pictures.guideShowing("One", picture.name()));
        writes(id, 1, Pictures.guideShowing("Un", picture.name()));
        return id;
    }

    private EditorialId begins(EditorialKey key, JsonNode words) {
        return household.as(nia, () -> writing.begin(key, ENGLISH, words, "new"));
    }

    private void writes(EditorialId id, int basedOn, JsonNode words) {
        household.as(nia, () -> writing.write(id, basedOn, WELSH, words, "in Welsh"));
    }

    private void out(EditorialId id, int revision) {
        editors.asks(nia, id, revision);
        editors.approves(owen, id, revision, null, null);
    }

    private JsonNode json(String query) throws IOException {
        return StrictJson.read(gets("/published/guide/" + guide.name() + query).body());
    }
}
