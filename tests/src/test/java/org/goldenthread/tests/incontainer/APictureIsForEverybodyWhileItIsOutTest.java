package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.tests.incontainer.EditorsAtWork.ENGLISH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.WELSH;
import static org.goldenthread.tests.incontainer.EditorsAtWork.getsPage;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.document.FileRefused;
import org.goldenthread.core.document.Picture;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.core.editorial.PictureShowing;
import org.goldenthread.core.editorial.PictureShowing.Shown;
import org.goldenthread.core.kernel.KeptForAWhile;
import org.goldenthread.tests.incontainer.EditorsAtWork.Answer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture's bytes are for editors while it is a draft, for everybody while it is out, and for editors alone again after. */
@ExtendWith(ArquillianExtension.class)
class APictureIsForEverybodyWhileItIsOutTest {

    private static final String NEVER_BROUGHT = "0".repeat(64);
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

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

    @Inject
    PictureShowing showing;

    @Inject
    @Any
    Instance<KeptForAWhile> kept;

    @Inject
    Rows rows;

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
    void aDraftIsAsIfItWereNotThere() throws IOException {
        Picture picture = brought();
        String place = at(picture);
        Answer absent = getsPage("/media/" + NEVER_BROUGHT + "/320");
        assertThat(absent.status()).isEqualTo(404);
        assertThat(getsPage(place)).as("no words yet").isEqualTo(absent);
        begun(picture);
        assertThat(getsPage(place)).as("a draft").isEqualTo(absent);

        Shown seen = household.as(nia, () -> showing.open(picture.sha256(), 320));
        assertThat(seen.out()).isFalse();
        assertThat(seen.bytes()).isNotEmpty();
        Actor priya = household.somebody("Priya", Role.SOCIAL_WORKER);
        assertThatThrownBy(() -> household.as(priya, () -> showing.open(picture.sha256(), 320)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(priya, () -> library.receive("a.jpg", "", bytes(10, 10))))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whatIsOutIsGivenOutUntilItIsWithdrawn() throws IOException {
        Picture picture = brought();
        EditorialId id = begun(picture);
        Answer absent = getsPage(at(picture));
        out(id, 1);

        Answer answer = getsPage(at(picture));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, max-age=3600, must-revalidate");
        String tag = answer.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(getsPage(at(picture), "If-None-Match", tag).status()).isEqualTo(304);

        household.does(nia, () -> publishing.withdraw(id, "wrong"));

        assertThat(getsPage(at(picture))).isEqualTo(absent);
        assertThat(getsPage(at(picture), "If-None-Match", tag)).isEqualTo(absent);
    }

    @Test
    void betterBytesAreADraftUntilSomebodyElseSaysYes() throws IOException {
        Picture first = brought();
        EditorialId id = begun(first);
        household.as(nia, () -> writing.write(id, 1, WELSH, Pictures.words(first.sha256(), "Cadair"), "cy"));
        out(id, 2);
        Picture better = brought();

        int revision = household.as(nia, () -> library.replace(id, 2, better.sha256(), "sharper"));

        assertThat(getsPage(at(first)).status()).isEqualTo(200);
        assertThat(getsPage(at(better)).status()).isEqualTo(404);
        out(id, revision);
        assertThat(getsPage(at(first)).status()).as("in no language").isEqualTo(404);
        assertThat(getsPage(at(better)).status()).isEqualTo(200);
    }

    @Test
    void wordsOfAPictureThatNobodyBroughtAreRefused() {
        assertThatThrownBy(() -> household.as(
                        nia, () -> library.begin(Map.of(ENGLISH, Pictures.words(NEVER_BROUGHT, "A chair")), "new")))
                .isInstanceOfSatisfying(
                        AnswersRejected.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(error -> error.path())
                                .containsExactly("file"));
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingOfItIsKept() {
        long before = rows.count("select count(*) from picture");
        refused("eicar.png", EICAR.getBytes(StandardCharsets.US_ASCII), FileRefused.Reason.NOT_WHAT_IT_SAYS);
        refused("photograph.png", Pictures.photograph(20, 20), FileRefused.Reason.NOT_WHAT_IT_SAYS);
        refused(
                "drawing.svg",
                "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.US_ASCII),
                FileRefused.Reason.NOT_A_PICTURE);
        refused("moving.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII), FileRefused.Reason.NOT_A_PICTURE);
        refused("large.jpg", new byte[20 * 1024 * 1024], FileRefused.Reason.TOO_LARGE);
        refused("none.png", new byte[0], FileRefused.Reason.EMPTY);

        assertThat(rows.count("select count(*) from picture")).isEqualTo(before);
    }

    @Test
    void theNameOfTheFileIsNoPathAndIsNotKept() {
        Picture picture = household.as(
                nia,
                () -> library.receive("../../<script>alert(1)</script>/etc/passwd.jpg", "image/jpeg", bytes(700, 300)));

        assertThat(picture.renditions()).hasSize(3);
        assertThat(picture.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void whatNobodyGaveWordsIsSweptAwayAndWhatAnOldDraftShowsIsNot() throws SQLException {
        Picture left = brought();
        Picture shown = brought();
        EditorialId id = begun(shown);
        household.as(nia, () -> library.replace(id, 1, brought().sha256(), "better"));
        rows.change("update picture set received_at = received_at - interval 3 day");

        kept.forEach(KeptForAWhile::forgetOld);
        kept.forEach(KeptForAWhile::forgetOld);

        assertThatThrownBy(() -> household.as(nia, () -> showing.open(left.sha256(), 320)))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(nia, () -> showing.open(shown.sha256(), 320)).bytes())
                .isNotEmpty();
        assertThat(rows.count("select count(*) from bytes_to_erase")).isZero();
    }

    private void refused(String name, byte[] bytes, FileRefused.Reason reason) {
        assertThatThrownBy(() -> household.as(nia, () -> library.receive(name, "", new ByteArrayInputStream(bytes))))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        no -> assertThat(no.reason()).as(name).isEqualTo(reason));
    }

    private Picture brought() {
        return household.as(nia, () -> library.receive("chairs.jpg", "image/jpeg", bytes(700, 300)));
    }

    private EditorialId begun(Picture picture) {
        return household.as(
                nia, () -> library.begin(Map.of(ENGLISH, Pictures.words(picture.sha256(), "Two chairs")), "new"));
    }

    private void out(EditorialId id, int revision) {
        editors.asks(nia, id, revision);
        editors.approves(owen, id, revision, null, null);
    }

    private static String at(Picture picture) {
        return "/media/" + picture.sha256() + "/320";
    }

    private static ByteArrayInputStream bytes(int width, int height) {
        return new ByteArrayInputStream(Pictures.photograph(width, height));
    }
}
