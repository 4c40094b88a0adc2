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
import org.jspecify.annotations.Nullable;
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
        file = household.openCase();
        theo = court.staff(file);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        cerysPart = household.takesPart(file, cerys, Capacity.PARENT);
        proceedings = court.begins(file, theo, "NM26C00417");
        order = court.brings(file, theo, "Order.txt");
        paper = household.as(theo, () -> going.file(proceedings, order, PaperOrigin.COURT));
    }

    @Test
    void nobodyOpensAPaperOnABasisThatIsNotForWhomeverItIs() {
        Actor sam = household.somebody("Sam", Role.ADVOCATE);
        ParticipationId samsPart = household.takesPart(file, sam, Capacity.ADVOCATE);
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        ParticipationId mairsPart = household.takesPart(file, mair, Capacity.FAMILY_NETWORK);

        assertThatThrownBy(() -> opens(samsPart, DisclosureBasis.RULE_12_73_PARTY))
                .hasMessage("cannot.court.no-rule");
        assertThatThrownBy(() -> opens(samsPart, DisclosureBasis.COURT_ORDER)).hasMessage("cannot.court.order");
        assertThatThrownBy(() -> ordered(samsPart, LocalDate.now().plusDays(2))).hasMessage("cannot.court.order");
        assertThatThrownBy(() -> opens(mairsPart, DisclosureBasis.RULE_12_75_CONFIDANT))
                .hasMessage("cannot.court.party");
        assertThatThrownBy(() -> wished(mairsPart, Household.personOf(sam))).hasMessage("cannot.court.party");

        ordered(samsPart, CourtRoom.NINTH);
        wished(mairsPart, Household.personOf(cerys));
        assertThat(household.as(sam, () -> files.open(order)).line().id()).isEqualTo(order);
        assertThat(household.as(mair, () -> files.open(order)).line().id()).isEqualTo(order);
        assertThatThrownBy(() -> ordered(samsPart, CourtRoom.NINTH)).hasMessage("cannot.court.opened-already");
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

    private void wished(ParticipationId part, @Nullable PersonId party) {
        disclose(new NewDisclosure(part, DisclosureBasis.RULE_12_75_CONFIDANT, null, party, null));
    }

    private void disclose(NewDisclosure wanted) {
        household.does(theo, () -> disclosing.disclose(paper, wanted));
    }
}
