package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is before the court is read by the court, and by those to whom a paper was opened, for as long as that holds. */
@ExtendWith(ArquillianExtension.class)
class CourtPapersAreOpenedByNameTest {

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
    FileReading files;

    @Inject
    Participating participating;

    @Inject
    CaseReading cases;

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
    void aPaperIsThereForAParentFromTheMomentItIsOpenedToHerAndNoOtherWithIt() {
        FileId other = court.brings(file, theo, "Statement.txt");
        assertThatNobodyReads(cerys);
        assertThat(household.as(cerys, () -> reading.mine(file.id()))).isEmpty();

        opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        assertThat(household.as(cerys, () -> files.open(order)).line().name()).isEqualTo("Order.txt");
        assertThat(household.as(cerys, () -> files.inCase(file.id(), null)))
                .extracting(line -> line.id())
                .containsExactly(order)
                .doesNotContain(other);
        assertThat(household.as(cerys, () -> reading.mine(file.id())).get(0).open())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.basis()).isEqualTo(DisclosureBasis.RULE_12_73_PARTY);
                    assertThat(open.basis().purpose()).isEqualTo(DisclosureBasis.Purpose.CONDUCT_OF_THE_CASE);
                });
        assertThatThrownBy(() -> household.does(cerys, () -> reading.board(file.id())))
                .isInstanceOf(NotThere.class);
        assertThatNobodyReads(file.socialWorker());
        assertThatNobodyReads(household.manager(file));
    }

    @Test
    void whatWasOpenedEndsByHandWithTheNextRequestAndMayBeOpenedAgain() {
        DisclosureId opened = opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        household.does(theo, () -> disclosing.end(opened, "Opened to the wrong person"));

        assertThatNobodyReads(cerys);
        assertThatThrownBy(() -> household.does(theo, () -> disclosing.end(opened, "Again")))
                .hasMessage("cannot.court.disclosure-ended");
        opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);
        assertThat(household.as(cerys, () -> files.inCase(file.id(), null))).hasSize(1);
    }

    @Test
    void whatARuleOpensStaysOpenWhenTheCourtHasDoneAndWhoeverIsThereForTheCourtAloneLeaves() {
        Actor colin = household.somebody("Colin", Role.CAFCASS_GUARDIAN);
        household.takesPart(file, colin, Capacity.CHILDRENS_GUARDIAN);
        opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        household.does(theo, () -> going.end(proceedings));

        assertThat(household.as(cerys, () -> files.open(order)).line().id()).isEqualTo(order);
        assertThat(household.as(cerys, () -> reading.mine(file.id()))).hasSize(1);
        assertThat(household.as(theo, cases::myCases)).isEmpty();
        assertThat(household.as(colin, cases::myCases)).isEmpty();
        assertThatNobodyReads(theo);
    }

    @Test
    void onceTheCourtHasDoneAPaperIsOpenedToThoseWhoProtectTheChildAndReviewTheCaseAndToNobodyElse() {
        ProceedingsId second = court.begins(file, theo, "NM26C00418");
        Actor david = household.somebody("David", Role.IRO);
        ParticipationId davids = household.takesPart(file, david, Capacity.REVIEWING_OFFICER);
        ParticipationId sam = household.takesPart(file, household.somebody("Sam", Role.ADVOCATE), Capacity.ADVOCATE);

        household.does(theo, () -> going.end(proceedings));

        opens(davids, DisclosureBasis.RULE_12_73_REVIEWING_OFFICER);
        assertThat(household.as(david, () -> files.open(order)).line().id()).isEqualTo(order);
        assertThatThrownBy(() -> household.does(
                        theo,
                        () -> disclosing.disclose(
                                paper,
                                new NewDisclosure(sam, DisclosureBasis.COURT_ORDER, CourtRoom.NINTH, null, null))))
                .hasMessage("cannot.court.ended");
        household.does(theo, () -> going.end(second));
        assertThat(household.as(david, () -> files.open(order)).line().id())
                .as("a child who is or has been before the court")
                .isEqualTo(order);
    }

    @Test
    void whileAnythingElseIsBeforeTheCourtNothingElseEndsAndNothingMoreIsOpenedOfWhatHas() {
        court.begins(file, theo, "NM26C00418");

        household.does(theo, () -> going.end(proceedings));

        assertThat(household.as(theo, () -> reading.board(file.id())).proceedings())
                .extracting(one -> one.goOn())
                .containsExactlyInAnyOrder(true, false);
        assertThatThrownBy(() -> opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY))
                .hasMessage("cannot.court.ended");
        assertThatThrownBy(() -> household.does(theo, () -> going.end(proceedings)))
                .hasMessage("cannot.court.ended");
    }

    @Test
    void whatWasOpenedEndsWithThePartOfWhoeverReadsItAndIsNotThereAgainWithAnother() {
        opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        household.does(household.manager(file), () -> participating.end(cerysPart, "Takes part no more"));
        household.takesPart(file, cerys, Capacity.PARENT);

        assertThatNobodyReads(cerys);
        assertThat(household.as(theo, () -> reading.paper(paper)).open()).isEmpty();
    }

    @Test
    void aPartWhoseEndMovesTakesWithItWhatWouldOutlastIt() {
        Instant soon = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        household.does(
                household.manager(file),
                () -> participating.moveEnd(cerysPart, Instant.now().plus(20, ChronoUnit.DAYS)));
        assertThat(household.as(cerys, () -> files.inCase(file.id(), null))).hasSize(1);
        household.does(household.manager(file), () -> participating.moveEnd(cerysPart, soon));

        assertThat(household.as(theo, () -> reading.paper(paper)).open())
                .extracting(open -> open.until())
                .containsExactly(soon);
    }

    @Test
    void whatIsKeptFromSomebodyStaysKeptWhateverIsOpenedToThem() throws SQLException {
        rows.change("insert into never_see (id, person_id, subject_kind, subject_id, reason, set_at) values (uuid(), '"
                + Household.personOf(cerys).value() + "', 'FILE', '" + order.value() + "', 'not-safe', now(3))");
        opens(cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        assertThatNobodyReads(cerys);
        assertThat(household.as(cerys, () -> reading.mine(file.id()))).isEmpty();
    }

    private DisclosureId opens(ParticipationId part, DisclosureBasis basis) {
        return court.opens(theo, paper, part, basis);
    }

    private void assertThatNobodyReads(Actor actor) {
        assertThatThrownBy(() -> household.does(actor, () -> files.open(order))).isInstanceOf(NotThere.class);
    }
}
