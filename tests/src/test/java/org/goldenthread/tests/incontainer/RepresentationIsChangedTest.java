package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A party has one lawyer at a time, or none: what belongs to the party stays theirs, whoever advises them. */
@ExtendWith(ArquillianExtension.class)
class RepresentationIsChangedTest {

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
    Participating participating;

    @Inject
    CaseReading cases;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Inject
    Rows rows;

    private Opened file;
    private Actor theo;
    private Actor cerys;
    private ParticipationId cerysPart;
    private Actor anwen;
    private ParticipationId anwensPart;
    private FileId advice;
    private FileId order;
    private CourtPaperId paper;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aMotherWithALawyerInCourt() {
        file = household.openCase();
        theo = court.staff(file);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        cerysPart = household.takesPart(file, cerys, Capacity.PARENT);
        anwen = household.somebody("Anwen", Role.SOLICITOR);
        anwensPart = instructs(cerys, anwen);
        advice = writesAdvice(anwen, cerys, "Advice.txt");
        order = court.brings(file, theo, "Order.txt");
        paper = household.as(theo, () -> going.file(court.begins(file, theo, "NM26C00417"), order, PaperOrigin.COURT));
    }

    @Test
    void theOldSolicitorsSightEndsInTheVeryMomentInWhichTheNewOnesBegins() {
        court.opens(theo, paper, anwensPart, DisclosureBasis.RULE_12_73_LAWYER);
        Actor beti = household.somebody("Beti", Role.SOLICITOR);

        instructs(cerys, beti);

        assertThat(seenBy(beti)).containsExactlyInAnyOrder(advice, order);
        assertThat(household.as(anwen, cases::myCases)).isEmpty();
        for (FileId gone : List.of(advice, order)) {
            assertThatThrownBy(() -> household.does(anwen, () -> files.open(gone)))
                    .isInstanceOf(NotThere.class);
        }
        assertThat(rows.count(
                        "select count(*) from access_grant before_it, access_grant after_it"
                                + " where before_it.person_id = ? and after_it.person_id = ?"
                                + " and (before_it.thing_id is null) = (after_it.thing_id is null)"
                                + " and before_it.granted_until = after_it.granted_from",
                        Household.personOf(anwen).value(),
                        Household.personOf(beti).value()))
                .as("the part, and the paper that was opened")
                .isEqualTo(2);
    }

    @Test
    void whatWasOpenedUntilADayIsOpenToTheNextUntilThatDayAndElseForAsLongAsTheyTakePart() {
        Instant last = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        FileId statement = court.brings(file, theo, "Statement.txt");
        CourtPaperId stays = household.as(
                theo, () -> going.file(court.begins(file, theo, "NM26C00418"), statement, PaperOrigin.COURT));
        household.does(
                theo,
                () -> disclosing.disclose(
                        paper, new NewDisclosure(anwensPart, DisclosureBasis.RULE_12_73_LAWYER, null, null, last)));
        court.opens(theo, stays, anwensPart, DisclosureBasis.RULE_12_73_LAWYER);
        household.does(
                household.manager(file),
                () -> participating.moveEnd(anwensPart, Instant.now().plus(20, ChronoUnit.DAYS)));
        Actor beti = household.somebody("Beti", Role.SOLICITOR);

        instructs(cerys, beti);

        assertThat(household.as(theo, () -> reading.paper(paper)).open())
                .extracting(open -> open.until())
                .containsExactly(last);
        assertThat(household.as(theo, () -> reading.paper(stays)).open())
                .as("a year, as long as she acts for her")
                .allMatch(open -> open.until().isAfter(Instant.now().plus(300, ChronoUnit.DAYS)));
    }

    @Test
    void whatWasWrittenForTheClientFollowsTheClientAndNobodyElse() {
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        household.takesPart(file, daniel, Capacity.PARENT);
        Actor dafydd = household.somebody("Dafydd", Role.SOLICITOR);
        instructs(daniel, dafydd);
        Actor beti = household.somebody("Beti", Role.SOLICITOR);

        instructs(cerys, beti);
        FileId more = writesAdvice(beti, cerys, "More.txt");

        assertThat(seenBy(cerys)).containsExactlyInAnyOrder(advice, more);
        assertThat(seenBy(dafydd))
                .as("another party's lawyer stays, and reads nothing of it")
                .isEmpty();
        assertThat(household.as(dafydd, cases::myCases)).hasSize(1);
        assertThat(seenBy(daniel)).isEmpty();
    }

    @Test
    void whoeverActsForTwoLosesTheOneAndWhatWasServedForTheOtherStaysWithThem() {
        Actor rhys = household.somebody("Rhys", Role.FAMILY_MEMBER);
        household.takesPart(file, rhys, Capacity.PARENT);
        ParticipationId forRhys = instructs(rhys, anwen);
        FileId rhysAdvice = writesAdvice(anwen, rhys, "For Rhys.txt");
        court.opens(theo, paper, forRhys, DisclosureBasis.RULE_12_73_LAWYER);
        Actor beti = household.somebody("Beti", Role.SOLICITOR);

        instructs(cerys, beti);

        assertThat(seenBy(beti)).containsExactly(advice);
        assertThat(seenBy(anwen)).containsExactlyInAnyOrder(rhysAdvice, order);
    }

    @Test
    void whatTheCourtAllowedOneLawyerAloneToReadDoesNotGoToTheNext() {
        household.does(
                theo,
                () -> disclosing.disclose(
                        paper,
                        new NewDisclosure(anwensPart, DisclosureBasis.COURT_ORDER, CourtRoom.NINTH, null, null)));
        Actor beti = household.somebody("Beti", Role.SOLICITOR);

        instructs(cerys, beti);

        assertThat(seenBy(beti)).containsExactly(advice);
        assertThat(seenBy(anwen)).isEmpty();
    }

    @Test
    void whoeverSpeaksForThemselvesReadsWhatIsServedOnThemAndWhatTheirLawyerLeft() {
        household.does(household.manager(file), () -> participating.end(anwensPart, "She speaks for herself now"));
        assertThat(seenBy(anwen)).isEmpty();
        assertThat(seenBy(cerys)).containsExactly(advice);

        court.opens(theo, paper, cerysPart, DisclosureBasis.RULE_12_73_PARTY);

        assertThat(seenBy(cerys)).containsExactlyInAnyOrder(advice, order);
        assertThatThrownBy(() -> court.opens(theo, paper, cerysPart, DisclosureBasis.RULE_12_73_LAWYER))
                .hasMessage("cannot.court.no-rule");
    }

    @Test
    void aSolicitorReadsWhatTheirClientMayNot() {
        court.opens(theo, paper, anwensPart, DisclosureBasis.RULE_12_73_LAWYER);

        assertThat(seenBy(anwen)).containsExactlyInAnyOrder(advice, order);
        assertThat(seenBy(cerys)).containsExactly(advice);
    }

    private ParticipationId instructs(Actor client, Actor solicitor) {
        NewParticipation part = NewParticipation.of(
                        Household.personOf(solicitor),
                        Capacity.PARENTS_SOLICITOR,
                        "purpose.test",
                        LegalBasis.INSTRUCTION)
                .actingFor(Household.personOf(client));
        return household.as(household.manager(file), () -> participating.begin(file.id(), part));
    }

    private FileId writesAdvice(Actor by, Actor client, String name) {
        AccessStamp place =
                AccessStamp.of(file.id(), Compartment.PARTY_LEGAL, Label.SENSITIVE, Household.personOf(client));
        return household.as(by, () -> keeping.receive(place, name, "text/plain", CourtRoom.bytes("Words of " + name)));
    }

    private List<FileId> seenBy(Actor actor) {
        try {
            return household.as(actor, () -> files.inCase(file.id(), null)).stream()
                    .map(line -> line.id())
                    .toList();
        } catch (NotThere noPart) {
            return List.of();
        }
    }
}
