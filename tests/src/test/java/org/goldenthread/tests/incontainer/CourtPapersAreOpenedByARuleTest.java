package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.NewProceedings;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may open a paper of the court, to whom, and on what: each by a rule or an order, and nobody else. */
@ExtendWith(ArquillianExtension.class)
class CourtPapersAreOpenedByARuleTest {

    @Inject
    Household household;

    @Inject
    CourtRoom court;

    @Inject
    GoingToCourt going;

    @Inject
    Disclosing disclosing;

    @Inject
    CourtReading reading;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Inject
    Participating participating;

    @Inject
    Rows rows;

    private Opened file;
    private Actor theo;
    private Actor cerys;
    private ParticipationId cerysPart;
    private ProceedingsId proceedings;
    private FileId order;
    private CourtPaperId paper;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseThatIsBeforeTheCourt() {
        CourtRoom.Hearing hearing = court.opened();
        file = hearing.file();
        theo = hearing.theo();
        cerys = hearing.cerys();
        cerysPart = hearing.cerysPart();
        proceedings = hearing.proceedings();
        order = hearing.order();
        paper = hearing.paper();
    }

    @Test
    void nobodyOpensAPaperOnABasisThatIsNotForWhomeverItIs() {
        Actor sam = household.somebody("Sam", Role.ADVOCATE);
        ParticipationId samsPart = household.takesPart(file, sam, Capacity.ADVOCATE);

        assertThatThrownBy(() -> opens(samsPart, DisclosureBasis.RULE_12_73_PARTY))
                .hasMessage("cannot.court.no-rule");
        assertThatThrownBy(() -> opens(samsPart, DisclosureBasis.COURT_ORDER)).hasMessage("cannot.court.order");
        assertThatThrownBy(() -> ordered(samsPart, LocalDate.now().plusDays(2))).hasMessage("cannot.court.order");

        ordered(samsPart, CourtRoom.NINTH);
        assertThat(household.as(sam, () -> files.open(order)).line().id()).isEqualTo(order);
        assertThatThrownBy(() -> ordered(samsPart, CourtRoom.NINTH)).hasMessage("cannot.court.opened-already");
    }

    @Test
    void whatAPartyMayTellTheirConfidantIsNotForTheCourtOrTheAuthorityToOpen() {
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        ParticipationId mairsPart = household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        for (Actor opening : List.of(theo, authoritysSolicitor())) {
            for (PersonId party : List.of(Household.personOf(cerys), Household.personOf(mair))) {
                assertThatThrownBy(() ->
                                household.does(opening, () -> disclosing.disclose(paper, wish(mairsPart, party))))
                        .hasMessage("cannot.court.party");
            }
        }

        assertThat(household.as(mair, () -> files.inCase(file.id(), null))).isEmpty();
    }

    @Test
    void ofPlacementProceedingsNothingIsOpenedButByAnOrder() {
        ProceedingsId placement = court.begins(file, theo, CourtKind.PLACEMENT, "NM26P00031");
        FileId report = court.brings(file, theo, "Report.txt");
        CourtPaperId confidential = household.as(theo, () -> going.file(placement, report, PaperOrigin.AUTHORITY));

        assertThatThrownBy(() -> court.opens(theo, confidential, cerysPart, DisclosureBasis.RULE_12_73_PARTY))
                .hasMessage("cannot.court.placement");
        household.does(
                theo,
                () -> disclosing.disclose(
                        confidential,
                        new NewDisclosure(cerysPart, DisclosureBasis.COURT_ORDER, CourtRoom.NINTH, null, null)));

        assertThat(household.as(cerys, () -> files.inCase(file.id(), null)))
                .extracting(line -> line.id())
                .containsExactly(report);
    }

    @Test
    void whatTheCourtAllowedOnlyTheCourtOpensAndWhatItOpenedNoPartyEnds() {
        Actor fiona = authoritysSolicitor();
        NewDisclosure byOrder = new NewDisclosure(cerysPart, DisclosureBasis.COURT_ORDER, CourtRoom.NINTH, null, null);
        assertThatThrownBy(() -> household.does(fiona, () -> disclosing.disclose(paper, byOrder)))
                .hasMessage("cannot.court.order-by-the-court");

        DisclosureId theCourts = household.as(theo, () -> disclosing.disclose(paper, byOrder));
        Actor david = household.somebody("David", Role.IRO);
        ParticipationId davids = household.takesPart(file, david, Capacity.REVIEWING_OFFICER);
        DisclosureId fionas = household.as(
                fiona,
                () -> disclosing.disclose(paper, CourtRoom.to(davids, DisclosureBasis.RULE_12_73_REVIEWING_OFFICER)));

        assertThatThrownBy(() -> household.does(fiona, () -> disclosing.end(theCourts, "Not for her")))
                .isInstanceOf(NotThere.class);
        household.does(fiona, () -> disclosing.end(fionas, "Opened too early"));
        household.does(theo, () -> disclosing.end(theCourts, "The court took it back"));

        assertThat(household.as(cerys, () -> files.inCase(file.id(), null))).isEmpty();
    }

    @Test
    void onlyWhoeverMayOpensAndEndsAndAPartOfAnotherCaseIsNotThere() {
        DisclosureId opened = opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);
        Opened otherCase = household.openCase();
        Actor rhys = household.somebody("Rhys", Role.FAMILY_MEMBER);
        ParticipationId elsewhere = household.takesPart(otherCase, rhys, Capacity.PARENT);

        assertThatThrownBy(() -> opens(elsewhere, DisclosureBasis.RULE_12_73_PARTY))
                .isInstanceOf(NotThere.class);
        for (Actor nobody : List.of(cerys, file.socialWorker(), household.manager(file), rhys)) {
            assertThatThrownBy(() -> household.does(
                            nobody,
                            () -> disclosing.disclose(
                                    paper, CourtRoom.to(cerysPart, DisclosureBasis.RULE_12_73_PARTY))))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(nobody, () -> disclosing.end(opened, "no")))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(nobody, () -> going.end(proceedings)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(
                            nobody,
                            () -> going.begin(
                                    file.id(), new NewProceedings("Court", CourtKind.CARE, "1", CourtRoom.NINTH))))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void theAuthoritysSolicitorOpensPapersAndDoesNotSayThatTheCourtHasDoneWithThem() {
        Actor fiona = authoritysSolicitor();

        household.does(
                fiona, () -> disclosing.disclose(paper, CourtRoom.to(cerysPart, DisclosureBasis.RULE_12_73_PARTY)));

        assertThat(household.as(cerys, () -> files.inCase(file.id(), null))).hasSize(1);
        assertThatThrownBy(() -> household.does(fiona, () -> going.end(proceedings)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whatBelongsToNoProceedingsIsOpenedToNobodyAndAFileElsewhereIsNoCourtPaper() {
        FileId unfiled = court.brings(file, theo, "Loose.txt");
        FileId shared = household.as(
                file.socialWorker(),
                () -> keeping.receive(
                        AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL),
                        "Shared.txt",
                        "text/plain",
                        CourtRoom.bytes("Shared.")));

        assertThat(household.as(theo, () -> reading.board(file.id())).unfiled())
                .extracting(line -> line.id())
                .containsExactly(unfiled);
        assertThatThrownBy(() -> household.does(theo, () -> going.file(proceedings, shared, PaperOrigin.COURT)))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(theo, () -> going.file(proceedings, order, PaperOrigin.COURT)))
                .as("said twice it is said once")
                .isEqualTo(paper);
    }

    @Test
    void thatAPaperWasOpenedIsInTheTrailWithItsBasis() {
        DisclosureId opened = opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        assertThat(rows.count(
                        "select count(*) from audit_row where action = 'DISCLOSED' and reason = ?",
                        "RULE_12_73_PARTY:" + opened.value()))
                .isEqualTo(1);
    }

    private DisclosureId opens(ParticipationId part, DisclosureBasis basis) {
        return court.opens(theo, paper, part, basis);
    }

    private void ordered(ParticipationId part, LocalDate day) {
        disclose(new NewDisclosure(part, DisclosureBasis.COURT_ORDER, day, null, null));
    }

    private static NewDisclosure wish(ParticipationId part, PersonId party) {
        return new NewDisclosure(part, DisclosureBasis.RULE_12_75_CONFIDANT, null, party, null);
    }

    private Actor authoritysSolicitor() {
        Actor fiona = household.somebody("Fiona", Role.SOLICITOR);
        household.does(
                file.socialWorker(),
                () -> participating.begin(
                        file.id(),
                        NewParticipation.of(
                                Household.personOf(fiona),
                                Capacity.AUTHORITY_SOLICITOR,
                                "purpose.test",
                                LegalBasis.STATUTORY_DUTY)));
        return fiona;
    }

    private void disclose(NewDisclosure wanted) {
        household.does(theo, () -> disclosing.disclose(paper, wanted));
    }
}
