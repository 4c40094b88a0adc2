package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeContactId;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookBackClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody says of themselves closes no more of a court paper than it must, and no longer. */
@ExtendWith(ArquillianExtension.class)
class OnesOwnWordClosesLittleOfTheCourtsTest extends WhereAnAddressIsKeptSafe {

    /** Is called like no street, so that its look alone does not give it away. */
    private static final String HOUSE = "12 Oakfield";

    @Inject
    CourtRoom court;

    @Inject
    GoingToCourt going;

    @Inject
    FileReading files;

    @Inject
    LookBackClock looks;

    @Inject
    Rows rows;

    private Actor theo;
    private CourtPaperId paper;

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
        court.opens(theo, paper, partOf(dai), DisclosureBasis.RULE_12_73_PARTY);
        court.opens(theo, paper, partOf(cerys), DisclosureBasis.RULE_12_73_PARTY);
    }

    @Test
    void aWordOfEveryPaperThatSomebodySaysToBeAWayToThemClosesNothing() {
        List.of("Words of", "Words of Says", "1 Says, Tidewell").forEach(said -> safe(dai, said));

        assertThat(papersOf(cerys)).isOne();
        assertThat(waitFor(carys)).isEmpty();
    }

    @Test
    void whatTheirWordClosedStaysClosedWhenTheyTakeItBackUntilSomebodyHasDecided() {
        SafeContactId house = safe(cerys, HOUSE + ", Tidewell");
        assertThat(papersOf(dai)).isZero();

        takesBack(house);

        assertThat(papersOf(dai)).isZero();
        assertThat(papersOf(cerys)).isOne();
        Held waits = waiting(carys);
        household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "She moved away long ago"));
        assertThat(papersOf(dai)).isOne();
    }

    @Test
    void whoeverIsInstructedNextHasWhatWaitsToo() {
        Actor lowri = household.somebody("Lowri", Role.SOLICITOR);
        court.opens(theo, paper, advisesDai(lowri), DisclosureBasis.RULE_12_73_LAWYER);
        theHouseIsSafeNow();
        assertThat(papersOf(lowri)).isZero();

        Actor nia = household.somebody("Nia", Role.SOLICITOR);
        advisesDai(nia);
        assertThat(papersOf(nia)).isZero();
        Held waits = waiting(carys);
        household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "He has known it for years"));

        assertThat(papersOf(nia)).isOne();
    }

    private ParticipationId advisesDai(Actor solicitor) {
        NewParticipation part = NewParticipation.of(
                        Household.personOf(solicitor),
                        Capacity.PARENTS_SOLICITOR,
                        "purpose.test",
                        LegalBasis.INSTRUCTION)
                .actingFor(Household.personOf(dai));
        return household.as(household.manager(file), () -> participating.begin(file.id(), part));
    }

    private void takesBack(SafeContactId contact) {
        household.does(cerys, () -> details.noLonger(contact));
        looks.catchUp();
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
