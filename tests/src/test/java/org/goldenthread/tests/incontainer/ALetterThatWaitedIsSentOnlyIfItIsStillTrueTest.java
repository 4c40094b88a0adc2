package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.letter.LetterId;
import org.goldenthread.core.letter.LetterView;
import org.goldenthread.core.letter.LetterView.SetAside;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While a letter waits for a second person, the day moves on; who opens it must not be sent where nobody awaits them. */
@ExtendWith(ArquillianExtension.class)
class ALetterThatWaitedIsSentOnlyIfItIsStillTrueTest extends WhereLettersAreSent {

    private static final String HERON = "19 Heron Court, Tidewell, NM4 9QT";
    private static final String BROOK = "7 Brook Lane, Tidewell, NM4 2AB";

    @Inject
    LookingAtHeld held;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whatMaySayASafeAddressWaitsAndTheOthersLettersGo() {
        household.canBeReached(dai);
        MeetingId there = meets(HERON);
        MeetingId elsewhere = meets("Bryn Hall");
        sheLivesThere();

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
        sheLivesThere();
        LetterId waits = send(INVITATION, there, dai).orElseThrow();
        Held one = waiting().get(0);

        household.does(ruth, () -> held.sendBack(one.id(), one.revision(), "It is where she is"));

        assertThat(finds(dai)).isEmpty();
        assertThatThrownBy(() -> household.as(dai, () -> letters.read(waits))).isInstanceOf(NotThere.class);
    }

    @Test
    void whoIsInvitedNoMoreIsSentNothing() throws SQLException {
        MeetingId there = meets(HERON);
        LetterId waits = waitsFor(there);
        household.does(ruth, () -> convening.withdraw(there, Household.personOf(dai)));
        hasReadAll(dai);

        letGo();

        assertThat(finds(dai)).isEmpty();
        assertThat(told(dai)).isZero();
        assertThat(asRuthReads(waits).setAside()).isEqualTo(SetAside.NOT_INVITED);
    }

    @Test
    void ofADayThatWasCalledOffNobodyIsSentAnything() throws SQLException {
        MeetingId there = meets(HERON);
        LetterId waits = waitsFor(there);
        household.does(ruth, () -> convening.callOff(there, "The hall is closed"));
        hasReadAll(dai);

        letGo();

        assertThat(finds(dai)).isEmpty();
        assertThat(told(dai)).isZero();
        assertThat(asRuthReads(waits).setAside()).isEqualTo(SetAside.NOT_AHEAD);
    }

    @Test
    void whereThePlaceIsAnotherItIsDrawnUpAnew() {
        MeetingId there = meets(HERON);
        LetterId waits = waitsFor(there);
        household.does(ruth, () -> convening.change(there, 0, plan(5, "Bryn Hall")));

        letGo();

        assertThat(asRuthReads(waits).setAside()).isEqualTo(SetAside.OUT_OF_DATE);
        List<LetterView> his = lieOnHisPages();
        assertThat(his).hasSize(1);
        assertThat(his.get(0).id()).isNotEqualTo(waits);
        assertThat(said(his.get(0)))
                .contains("Bryn Hall", "Thursday 5 March 2099")
                .doesNotContain("Heron", "Wednesday");
        assertThat(send(INVITATION, there, dai)).isEmpty();
    }

    @Test
    void whereSomebodyIsCalledOtherwiseByNowItIsDrawnUpAnewForTheSameDay() throws SQLException {
        MeetingId there = meets(HERON);
        LetterId waits = waitsFor(there);
        rows.change("update person set known_as = 'Dafydd' where id = '"
                + Household.personOf(dai).value() + "'");

        letGo();
        assertThat(asRuthReads(waits).setAside()).isEqualTo(SetAside.OUT_OF_DATE);
        letGo();

        List<LetterView> his = lieOnHisPages();
        assertThat(his).hasSize(1);
        assertThat(his.get(0).words().salutation()).contains("Dafydd");
    }

    @Test
    void whatIsDrawnUpAnewWaitsAgainWhereItStillSaysASafeAddress() {
        MeetingId there = meets(HERON);
        waitsFor(there);
        household.does(ruth, () -> convening.change(there, 0, plan(5, BROOK)));
        household.as(cerys, () -> details.reachMe(at(BROOK)));

        letGo();

        assertThat(lieOnHisPages()).isEmpty();
        assertThat(waiting()).hasSize(1);
        letGo();
        assertThat(lieOnHisPages()).hasSize(1);
    }

    @Test
    void whatChangedNeitherTheDayNorThePlaceChangesNoLetter() throws SQLException {
        MeetingId there = meets(HERON);
        LetterId waits = waitsFor(there);
        rows.change("update meeting set revision = 1 where id = '" + there.value() + "'");

        letGo();

        assertThat(finds(dai)).containsExactly(waits);
    }

    private LetterId waitsFor(MeetingId day) {
        sheLivesThere();
        return send(INVITATION, day, dai).orElseThrow();
    }

    private void letGo() {
        Held one = waiting().get(0);
        household.does(ruth, () -> held.letGo(one.id(), one.revision(), "She lives there no more"));
    }

    private LetterView asRuthReads(LetterId letter) {
        return household.as(ruth, () -> letters.read(letter));
    }

    private List<LetterView> lieOnHisPages() {
        return household.as(dai, () -> letters.inCase(file.id(), null, 50));
    }

    private void sheLivesThere() {
        household.as(cerys, () -> details.reachMe(at(HERON)));
    }

    private static NewSafeContact at(String address) {
        return new NewSafeContact(Channel.POST, address, SafeHours.always(), false, true);
    }

    private List<Held> waiting() {
        return household.as(ruth, () -> held.waiting(file.id()));
    }
}
