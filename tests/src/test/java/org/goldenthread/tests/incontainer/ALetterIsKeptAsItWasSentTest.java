package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.letter.LetterView;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.ReadingVariant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cerys and Dai each get a letter of their own, and nobody else reads it but who sends it. */
@ExtendWith(ArquillianExtension.class)
class ALetterIsKeptAsItWasSentTest extends WhereLettersAreSent {

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void eachIsWrittenToInTheirLanguageAndWayOfReading() {
        MeetingId day = meets("Bryn Hall");
        likes(dai, Language.WELSH, ReadingVariant.EASY_READ);

        LetterView hers = sent(INVITATION, day, cerys);
        LetterView his = sent(INVITATION, day, dai);

        assertThat(hers.served()).isEqualTo(EditorsAtWork.ENGLISH);
        assertThat(hers.words().salutation()).isEqualTo("Dear Cerys,");
        assertThat(hers.words().toString()).doesNotContain("Cerys");
        assertThat(said(hers)).contains("Bryn Hall", "Wednesday 4 March 2099", "10 in the morning", "Efa");
        assertThat(his.asked()).isEqualTo(new VariantTag("cy-simple"));
        assertThat(his.served()).as("there is none in easy Welsh").isEqualTo(EditorsAtWork.WELSH);
        assertThat(his.words().salutation()).isEqualTo("Annwyl Dai {{child}} <b>,");
        assertThat(said(his)).contains("Dydd Mercher 4 Mawrth 2099", "10 y bore");
    }

    @Test
    void onlyWhomItIsToAndThoseWhoSendItFindIt() {
        MeetingId day = meets("Bryn Hall");
        LetterView his = sent(INVITATION, day, dai);

        assertThat(finds(dai)).containsExactly(his.id());
        assertThat(finds(ruth)).containsExactly(his.id());
        assertThat(finds(household.manager(file))).containsExactly(his.id());
        for (Actor other : List.of(cerys, file.socialWorker())) {
            assertThat(finds(other)).isEmpty();
            assertThatThrownBy(() -> household.as(other, () -> letters.read(his.id())))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.as(other, () -> letters.pdf(his.id())))
                    .isInstanceOf(NotThere.class);
        }
        assertThat(household.as(dai, () -> letters.pdf(his.id()))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void itIsSentOnceHoweverOftenItIsAskedForAndHoweverItIsBrokenOff() throws Exception {
        household.canBeReached(dai);
        MeetingId day = meets("Bryn Hall");
        hasReadAll(dai);

        transaction.begin();
        send(INVITATION, day, dai);
        transaction.rollback();
        assertThat(finds(ruth)).isEmpty();
        assertThat(told(dai)).isZero();

        LetterView his = sent(INVITATION, day, dai);
        assertThat(send(INVITATION, day, dai)).isEmpty();

        assertThat(finds(dai)).containsExactly(his.id());
        assertThat(told(dai)).isOne();
    }

    @Test
    void theDatabaseLetsNobodyChangeItEither() throws SQLException {
        LetterView his = sent(INVITATION, meets("Bryn Hall"), dai);
        String where = " where id = '" + his.id().value() + "'";

        for (String change : List.of(
                "update letter set words_json = '{}'" + where,
                "update letter set pdf_sha256 = repeat('0', 64)" + where,
                "update letter set sent_at = null" + where,
                "update letter set case_id = uuid()" + where,
                "update letter set compartment = 'SHARED'" + where,
                "update letter set label = 'NONE'" + where,
                "update letter set party_id = uuid()" + where,
                "update letter set party_id = null" + where,
                "update letter set for_capacity = 'PARENT'" + where,
                "update letter set any_key = 'somebody'" + where,
                "update letter set own_key = 'somebody'" + where,
                "update letter set own_key = null" + where,
                "update letter set meeting_revision = 9" + where,
                "update letter set id = uuid()" + where,
                "delete from letter_pdf where letter_id = '" + his.id().value() + "'",
                "delete from letter" + where,
                "update letter_pdf set bytes = 'x' where letter_id = '"
                        + his.id().value() + "'")) {
            assertThatThrownBy(() -> rows.change(change))
                    .as(change)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("stays as it was sent");
        }
    }

    @Test
    void whereTheEditorsHaveNoneThatIsOutNoneIsSentAndNothingStops() {
        EditorialKey nothing = new EditorialKey(new ContentTypeKey("letter"), "t-" + UUID.randomUUID());

        assertThat(send(nothing, meets("Bryn Hall"), dai)).isEmpty();
    }

    private void likes(Actor actor, Language language, ReadingVariant reading) {
        household.does(actor, () -> details.speakWithMe(new Needs(language, reading, null, null)));
    }
}
