package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeContactId;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookBackClock;
import org.goldenthread.core.tripwire.LookingAtHeld.Piece;
import org.goldenthread.core.tripwire.LookingAtHeld.Sheet;
import org.goldenthread.core.tripwire.StayingClosed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Daniel's court paper says where Cerys lives, and then she says that it is to be kept safe. */
@ExtendWith(ArquillianExtension.class)
class WhatIsReadByNameIsLookedThroughTest extends WhereAnAddressIsKeptSafe {

    /** Is called like no street, so that its look alone does not give it away. */
    private static final String HOUSE = "12 Oakfield";

    @Inject
    CourtRoom court;

    @Inject
    GoingToCourt going;

    @Inject
    Disclosing disclosing;

    @Inject
    Confiding confiding;

    @Inject
    CourtReading reading;

    @Inject
    FileReading files;

    @Inject
    StayingClosed closed;

    @Inject
    LookBackClock looks;

    @Inject
    Rows rows;

    private Actor theo;
    private CourtPaperId paper;
    private DisclosureId dais;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aPaperIsOpenToBothParents() {
        theo = court.staff(file);
        paper = household.as(
                theo,
                () -> going.file(
                        court.begins(file, theo, "NM26C00417"),
                        court.brings(file, theo, "Says " + HOUSE + ".txt"),
                        PaperOrigin.COURT));
        dais = court.opens(theo, paper, partOf(dai), DisclosureBasis.RULE_12_73_PARTY);
        court.opens(theo, paper, partOf(cerys), DisclosureBasis.RULE_12_73_PARTY);
    }

    @Test
    void whoeverMayNotHoldTheAddressReadsItNoMoreUntilSomebodyWhoMayLetsItGo() {
        assertThat(papersOf(dai)).isOne();

        theHouseIsSafeNow();

        assertThat(papersOf(dai)).isZero();
        assertThat(household.as(dai, () -> reading.hasSomething(file.id()))).isFalse();
        assertThat(papersOf(cerys)).as("it is hers").isOne();
        assertThat(papersOf(theo)).as("it is the court's").isOne();
        assertThat(household.as(theo, () -> reading.paper(paper).open()))
                .as("to whom it was opened stands there as ever")
                .hasSize(2);
        assertThat(household.as(theo, () -> reading.paper(paper).closed()))
                .as("and the court can bring a clean copy")
                .isTrue();
        assertThat(household.as(cerys, () -> reading.mine(file.id())))
                .as("a party is told nothing of it")
                .noneMatch(PaperLine::closed);

        Held waits = waiting(carys);
        household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "He has known it for years"));

        assertThat(papersOf(dai)).isOne();
        assertThat(waitFor(carys)).isEmpty();
    }

    @Test
    void whoeverDecidesIsShownWhatWasFoundAndNothingElseAndNobodyElseFindsTheQuestion() {
        theHouseIsSafeNow();

        Held waits = waiting(carys);
        Sheet sheet = household.as(carys, () -> held.look(waits.id()));
        assertThat(sheet.told().title()).isEmpty();
        assertThat(sheet.told().byName()).isTrue();
        assertThat(sheet.told().open()).matches(open -> open != null && !open.read());
        assertThat(sheet.pieces()).containsExactly(new Piece("… ", HOUSE, " …"));
        assertThat(papersOf(carys))
                .as("who decides reads no paper of the court by that")
                .isZero();
        for (Actor other : List.of(dai, cerys, theo, ruth, household.manager(file))) {
            assertThat(waitFor(other)).isEmpty();
            assertThatThrownBy(() -> household.does(other, () -> held.look(waits.id())))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(other, () -> held.letGo(waits.id(), waits.revision(), "because")))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void whoeverDecidesIsToldThatItWasReadAndNotByWhom() {
        FileId read =
                household.as(dai, () -> files.inCase(file.id(), null)).get(0).id();
        household.as(dai, () -> files.open(read));

        theHouseIsSafeNow();

        Held waits = waiting(carys);
        assertThat(household.as(carys, () -> held.look(waits.id())).told().open())
                .matches(open -> open != null && open.read());
    }

    @Test
    void whatWasNotToBeReadIsLetReadAfterAll() {
        theHouseIsSafeNow();
        Held waits = waiting(carys);
        household.does(carys, () -> held.sendBack(waits.id(), waits.revision(), "She hides there"));

        household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "She has moved on"));

        assertThat(papersOf(dai)).isOne();
        assertThat(household.as(carys, () -> closed.in(file.id()))).isEmpty();
    }

    @Test
    void whatIsNotLetGoStaysClosedAndIsAskedAboutAnewWhenAnotherAddressInItBecomesSafe() {
        theHouseIsSafeNow();
        Held waits = waiting(carys);
        household.does(carys, () -> held.sendBack(waits.id(), waits.revision(), "She hides there"));
        assertThat(papersOf(dai)).isZero();
        assertThat(waitFor(carys)).isEmpty();
        assertThat(household.as(carys, () -> closed.in(file.id())))
                .as("and can be let read after all")
                .extracting(Held::id)
                .containsExactly(waits.id());
        assertThat(household.as(ruth, () -> closed.in(file.id()))).isEmpty();

        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        safe(mair, HOUSE + ", Tidewell");

        assertThat(papersOf(cerys))
                .as("that Mair lives there too is not hers to know")
                .isZero();
        Held again = waiting(carys);
        assertThat(again.id()).isEqualTo(waits.id());
        assertThatThrownBy(() -> household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "She says so")))
                .isInstanceOf(CannotBeDone.class);
        household.does(carys, () -> held.letGo(again.id(), again.revision(), "She says so"));
        assertThat(papersOf(dai)).isOne();
        assertThat(papersOf(cerys)).isOne();
    }

    @Test
    void whatWasLetGoForAFatherIsAskedAboutAgainForHisConfidantAndHeReadsTheSameAnswerAsEver() {
        theHouseIsSafeNow();
        Held fathers = waiting(carys);
        household.does(carys, () -> held.letGo(fathers.id(), fathers.revision(), "He has known it for years"));
        Actor gwen = household.somebody("Gwen", Role.FAMILY_MEMBER);
        NewDisclosure toGwen = CourtRoom.to(
                household.takesPart(file, gwen, Capacity.FAMILY_NETWORK), DisclosureBasis.RULE_12_75_CONFIDANT);

        DisclosureId confided = household.as(dai, () -> confiding.confide(paper, toGwen));

        assertThat(papersOf(gwen)).isZero();
        assertThat(papersOf(dai)).isOne();
        assertThat(household.as(dai, () -> reading.mine(file.id())).get(0).open())
                .filteredOn(open -> open.basis().byAParty())
                .singleElement()
                .matches(open -> open.id().equals(confided) && open.mayEnd());
        Held waits = waiting(carys);
        household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "So has she"));
        assertThat(papersOf(gwen)).isOne();
        household.does(dai, () -> confiding.takeBack(confided));
        assertThat(papersOf(gwen)).isZero();
    }

    @Test
    void onceNobodyWouldReadItThereIsNothingToAskAndLettingGoOpensNothing() {
        theHouseIsSafeNow();
        Held waits = waiting(carys);

        household.does(theo, () -> disclosing.end(dais, "Served in error"));

        assertThat(waitFor(carys)).isEmpty();
        assertThatThrownBy(() -> household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "She says so")))
                .isInstanceOf(CannotBeDone.class);
        assertThat(papersOf(dai)).isZero();
    }

    @Test
    void whatNobodyReadsByNameWhoMayNotIsAskedAboutByNobody() {
        household.does(theo, () -> disclosing.end(dais, "Served in error"));

        theHouseIsSafeNow();

        assertThat(waitFor(carys)).isEmpty();
        assertThat(papersOf(cerys)).isOne();
    }

    private void theHouseIsSafeNow() {
        safe(cerys, HOUSE + ", Tidewell");
    }

    private SafeContactId safe(Actor whose, String address) {
        NewSafeContact home = new NewSafeContact(Channel.POST, address, SafeHours.always(), false, true);
        SafeContactId kept = household.as(whose, () -> details.reachMe(home));
        looks.catchUp();
        return kept;
    }

    private int papersOf(Actor reader) {
        return household.as(reader, () -> files.inCase(file.id(), null)).size();
    }

    private ParticipationId partOf(Actor actor) {
        return new ParticipationId(rows.id(
                "select id from participation where person_id = ?",
                Household.personOf(actor).value()));
    }
}
