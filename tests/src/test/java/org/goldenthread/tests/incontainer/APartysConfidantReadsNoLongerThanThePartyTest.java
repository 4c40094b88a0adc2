package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a party's lawyer lets somebody read for them ends with the party's side, whoever of it reads the paper. */
@ExtendWith(ArquillianExtension.class)
class APartysConfidantReadsNoLongerThanThePartyTest {

    @Inject
    Household household;

    @Inject
    CourtRoom court;

    @Inject
    Disclosing disclosing;

    @Inject
    Confiding confiding;

    @Inject
    CourtReading reading;

    @Inject
    FileReading files;

    @Inject
    Participating participating;

    private CourtRoom.Hearing hearing;
    private Actor cerys;
    private Actor anwen;
    private ParticipationId anwens;
    private Actor mair;
    private ParticipationId mairs;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aMotherWhoseLawyerReadsAPaper() {
        hearing = court.opened();
        cerys = hearing.cerys();
        anwen = household.somebody("Anwen", Role.SOLICITOR);
        anwens = instructs(cerys, anwen);
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        mairs = household.takesPart(hearing.file(), mair, Capacity.FAMILY_NETWORK);
        opens(anwens, DisclosureBasis.RULE_12_73_LAWYER);
    }

    @Test
    void aLawyerLetsTheirClientsConfidantReadItAndTheClientTakesItBack() {
        DisclosureId confided = confides(anwen);
        assertThat(readBy(mair)).containsExactly(hearing.order());

        household.does(cerys, () -> confiding.takeBack(confided));
        household.does(anwen, () -> confiding.takeBack(confided));

        assertThat(readBy(mair)).isEmpty();
    }

    @Test
    void anotherPartysLawyerNeitherDoesItNorTakesItBack() {
        Actor rhys = household.somebody("Rhys", Role.FAMILY_MEMBER);
        household.takesPart(hearing.file(), rhys, Capacity.PARENT);
        Actor beti = household.somebody("Beti", Role.SOLICITOR);
        instructs(rhys, beti);
        DisclosureId confided = confides(anwen);

        assertThatThrownBy(() -> confides(beti)).isInstanceOf(NotThere.class);
        for (Actor other : List.of(rhys, beti)) {
            assertThatThrownBy(() -> household.does(other, () -> confiding.takeBack(confided)))
                    .isInstanceOf(NotThere.class);
        }
        assertThat(readBy(mair)).containsExactly(hearing.order());
    }

    @Test
    void whatTheCourtAllowedTheLawyerAloneIsNotTheirClientsToPassOn() {
        household.does(hearing.theo(), () -> disclosing.end(ofAnwen(), "For her alone"));
        household.does(
                hearing.theo(),
                () -> disclosing.disclose(
                        hearing.paper(),
                        new NewDisclosure(anwens, DisclosureBasis.COURT_ORDER, CourtRoom.NINTH, null, null)));

        assertThat(readBy(anwen)).containsExactly(hearing.order());
        assertThatThrownBy(() -> confides(anwen)).hasMessage("cannot.court.party");
    }

    @Test
    void anotherLawyerIsInstructedAndItGoesOnAndIsTheirsToTakeBack() {
        DisclosureId confided = confides(anwen);
        Actor beti = household.somebody("Beti", Role.SOLICITOR);

        instructs(cerys, beti);

        assertThatThrownBy(() -> household.does(anwen, () -> files.open(hearing.order())))
                .isInstanceOf(NotThere.class);
        assertThat(readBy(mair)).containsExactly(hearing.order());
        assertThatThrownBy(() -> household.does(anwen, () -> confiding.takeBack(confided)))
                .isInstanceOf(NotThere.class);
        household.does(beti, () -> confiding.takeBack(confided));
        assertThat(readBy(mair)).isEmpty();
    }

    @Test
    void itEndsWithTheLastWhoReadsThePaperOnThatSide() {
        confides(anwen);
        opens(hearing.cerysPart(), DisclosureBasis.RULE_12_73_PARTY);

        household.does(household.manager(hearing.file()), () -> participating.end(anwens, "Advises no more"));
        assertThat(readBy(mair)).as("her mother reads it still").containsExactly(hearing.order());

        household.does(
                household.manager(hearing.file()), () -> participating.end(hearing.cerysPart(), "Takes part no more"));
        assertThat(readBy(mair)).isEmpty();
    }

    @Test
    void aPartThatIsToEndSoonerTakesItAlongAndTheReadersOwnPartToo() {
        Instant soon = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        confides(anwen);

        household.does(household.manager(hearing.file()), () -> participating.moveEnd(hearing.cerysPart(), soon));
        assertThat(household
                        .as(mair, () -> reading.mine(hearing.file().id()))
                        .get(0)
                        .open())
                .extracting(open -> open.until())
                .containsExactly(soon);

        household.does(household.manager(hearing.file()), () -> participating.end(mairs, "Takes part no more"));
        household.takesPart(hearing.file(), mair, Capacity.FAMILY_NETWORK);
        assertThat(readBy(mair)).isEmpty();
    }

    private DisclosureId confides(Actor by) {
        return household.as(
                by,
                () -> confiding.confide(hearing.paper(), CourtRoom.to(mairs, DisclosureBasis.RULE_12_75_CONFIDANT)));
    }

    private DisclosureId ofAnwen() {
        return household
                .as(hearing.theo(), () -> reading.paper(hearing.paper()))
                .open()
                .get(0)
                .id();
    }

    private void opens(ParticipationId part, DisclosureBasis basis) {
        court.opens(hearing.theo(), hearing.paper(), part, basis);
    }

    private List<FileId> readBy(Actor actor) {
        return household.as(actor, () -> files.inCase(hearing.file().id(), null)).stream()
                .map(line -> line.id())
                .toList();
    }

    private ParticipationId instructs(Actor client, Actor solicitor) {
        return household.as(
                household.manager(hearing.file()),
                () -> participating.begin(
                        hearing.file().id(),
                        NewParticipation.of(
                                        Household.personOf(solicitor),
                                        Capacity.PARENTS_SOLICITOR,
                                        "purpose.test",
                                        LegalBasis.INSTRUCTION)
                                .actingFor(Household.personOf(client))));
    }
}
