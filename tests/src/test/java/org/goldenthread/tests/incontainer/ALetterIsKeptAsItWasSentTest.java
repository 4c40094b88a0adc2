package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.letter.LetterId;
import org.goldenthread.core.letter.LetterView;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.ReadingVariant;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cerys and Dai each get a letter of their own, and nobody else reads it but who sends it. */
@ExtendWith(ArquillianExtension.class)
class ALetterIsKeptAsItWasSentTest extends WhereLettersAreSent {

    private static final String HERON = "19 Heron Court, Tidewell, NM4 9QT";

    @Inject
    LookingAtHeld held;

    @Inject
    Rows rows;

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
    void whatMaySayASafeAddressWaitsAndTheOthersLettersGo() {
        household.canBeReached(dai);
        MeetingId there = meets(HERON);
        MeetingId elsewhere = meets("Bryn Hall");
        household.as(
                cerys, () -> details.reachMe(new NewSafeContact(Channel.POST, HERON, SafeHours.always(), false, true)));

        LetterId waits = send(INVITATION, there, dai).orElseThrow();
        LetterView goes = sent(INVITATION, elsewhere, dai);

        assertThat(finds(dai)).containsExactly(goes.id());
        assertThatThrownBy(() -> household.as(dai, () -> letters.pdf(waits))).isInstanceOf(NotThere.class);
        Held one = waiting().get(0);
        assertThat(household.as(ruth, () -> held.look(one.id()).pieces())).isNotEmpty();
        assertThat(household.as(ruth, () -> letters.read(waits)).sentAt()).isNull();

        household.does(ruth, () -> held.letGo(one.id(), one.revision(), "She lives there no more"));

        assertThat(finds(dai)).containsExactlyInAnyOrder(goes.id(), waits);
        assertThat(household.as(dai, () -> letters.read(waits)).sentAt()).isNotNull();
    }

    @Test
    void whatWasSentBackIsNeverSent() {
        MeetingId there = meets(HERON);
        household.as(
                cerys, () -> details.reachMe(new NewSafeContact(Channel.POST, HERON, SafeHours.always(), false, true)));
        LetterId waits = send(INVITATION, there, dai).orElseThrow();
        Held one = waiting().get(0);

        household.does(ruth, () -> held.sendBack(one.id(), one.revision(), "It is where she is"));

        assertThat(finds(dai)).isEmpty();
        assertThatThrownBy(() -> household.as(dai, () -> letters.read(waits))).isInstanceOf(NotThere.class);
    }

    @Test
    void theDatabaseLetsNobodyChangeItEither() throws SQLException {
        LetterView his = sent(INVITATION, meets("Bryn Hall"), dai);
        String where = " where id = '" + his.id().value() + "'";

        for (String change : List.of(
                "update letter set words_json = '{}'" + where,
                "update letter set pdf_sha256 = repeat('0', 64)" + where,
                "update letter set sent_at = null" + where,
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

    private long told(Actor person) {
        return rows.count(
                "select count(*) from outbox_message where person_id = ?",
                Household.personOf(person).value());
    }

    private void likes(Actor actor, Language language, ReadingVariant reading) {
        household.does(actor, () -> details.speakWithMe(new Needs(language, reading, null, null)));
    }

    private List<Held> waiting() {
        return household.as(ruth, () -> held.waiting(file.id()));
    }
}
