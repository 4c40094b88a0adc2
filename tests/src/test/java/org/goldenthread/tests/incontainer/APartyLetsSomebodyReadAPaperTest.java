package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.PersonId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A party, or their lawyer, lets a confidant or a health worker read what they read themselves, and nobody else can. */
@ExtendWith(ArquillianExtension.class)
class APartyLetsSomebodyReadAPaperTest {

    @Inject
    Household household;

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
    Rows rows;

    private CourtRoom.Hearing hearing;
    private Actor cerys;
    private Actor mair;
    private ParticipationId mairs;
    private DisclosureId own;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aMotherWhoReadsAPaper() {
        hearing = court.opened();
        cerys = hearing.cerys();
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        mairs = household.takesPart(hearing.file(), mair, Capacity.FAMILY_NETWORK);
        own = court.opens(hearing.theo(), hearing.paper(), hearing.cerysPart(), DisclosureBasis.RULE_12_73_PARTY);
    }

    @Test
    void aMotherLetsHerMotherReadOnePaperForSupportAndSeesThatSheDoes() {
        assertThat(household
                        .as(cerys, () -> confiding.confidants(hearing.paper()))
                        .people())
                .extracting(one -> one.knownAs())
                .containsExactly("Mair");

        DisclosureId confided = confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT);

        assertThat(readBy(mair)).containsExactly(hearing.order());
        assertThat(household
                        .as(mair, () -> reading.mine(hearing.file().id()))
                        .get(0)
                        .open())
                .extracting(open -> open.basis().purpose())
                .containsExactly(DisclosureBasis.Purpose.SUPPORT_FOR_A_PARTY);
        assertThat(household
                        .as(cerys, () -> reading.mine(hearing.file().id()))
                        .get(0)
                        .open())
                .filteredOn(open -> open.mayEnd())
                .extracting(open -> open.knownAs())
                .containsExactly("Mair");
        assertThat(rows.count(
                        "select count(*) from audit_row where action = 'DISCLOSED' and reason = ? and actor_id = ?",
                        "RULE_12_75_CONFIDANT:" + confided.value(),
                        Household.personOf(cerys).value()))
                .isEqualTo(1);
        assertThat(household
                        .as(cerys, () -> confiding.confidants(hearing.paper()))
                        .people())
                .isEmpty();
        assertThatThrownBy(() -> confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT))
                .hasMessage("cannot.court.opened-already");
    }

    @Test
    void whomAPartyConfidesInIsNobodysToKnowOrEndButTheirSides() {
        DisclosureId confided = confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT);

        assertThat(household
                        .as(hearing.theo(), () -> reading.paper(hearing.paper()))
                        .open())
                .extracting(open -> open.recipient())
                .containsExactly(Household.personOf(cerys));
        for (Actor other : List.of(hearing.theo(), mair, hearing.file().socialWorker())) {
            assertThatThrownBy(() -> household.does(other, () -> confiding.takeBack(confided)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(other, () -> disclosing.end(confided, "Not for her")))
                    .isInstanceOf(NotThere.class);
        }
        household.does(
                hearing.theo(),
                () -> disclosing.disclose(
                        hearing.paper(),
                        new NewDisclosure(mairs, DisclosureBasis.COURT_ORDER, CourtRoom.NINTH, null, null)));
        household.does(cerys, () -> confiding.takeBack(confided));
        assertThat(readBy(mair)).as("what the court allowed goes on").containsExactly(hearing.order());
    }

    @Test
    void whoeverIsConfidedInHandsItOnToNobody() {
        confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT);
        Actor bethan = household.somebody("Bethan", Role.FAMILY_MEMBER);
        ParticipationId bethans = household.takesPart(hearing.file(), bethan, Capacity.FAMILY_NETWORK);

        assertThatThrownBy(() -> confides(mair, bethans, DisclosureBasis.RULE_12_75_CONFIDANT))
                .hasMessage("cannot.court.party");
        assertThatThrownBy(() -> household.does(mair, () -> confiding.confidants(hearing.paper())))
                .hasMessage("cannot.court.party");
        assertThatThrownBy(() ->
                        household.does(mair, () -> disclosing.disclose(hearing.paper(), wish(bethans, null, null))))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(mair, () -> confiding.mayConfide(hearing.paper())))
                .isFalse();
        assertThat(readBy(bethan)).isEmpty();
    }

    @Test
    void nobodyDoesItWhoIsNoPartyOrDoesNotReadIt() {
        Actor rhys = household.somebody("Rhys", Role.FAMILY_MEMBER);
        household.takesPart(hearing.file(), rhys, Capacity.PARENT);
        Actor david = household.somebody("David", Role.IRO);
        ParticipationId davids = household.takesPart(hearing.file(), david, Capacity.REVIEWING_OFFICER);
        court.opens(hearing.theo(), hearing.paper(), davids, DisclosureBasis.RULE_12_73_REVIEWING_OFFICER);

        assertThatThrownBy(() -> confides(rhys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT))
                .isInstanceOf(NotThere.class);
        for (Actor noParty : List.of(hearing.theo(), david)) {
            assertThatThrownBy(() -> confides(noParty, mairs, DisclosureBasis.RULE_12_75_CONFIDANT))
                    .hasMessage("cannot.court.party");
        }
        assertThatThrownBy(() -> household.does(
                        cerys, () -> confiding.confide(hearing.paper(), wish(mairs, Household.personOf(rhys), null))))
                .as("another party's wish")
                .hasMessage("cannot.court.party");
        assertThatThrownBy(() -> confides(cerys, davids, DisclosureBasis.RULE_12_75_CONFIDANT))
                .hasMessage("cannot.court.no-rule");
        assertThatThrownBy(() -> confides(cerys, mairs, DisclosureBasis.COURT_ORDER))
                .hasMessage("cannot.court.no-rule");
        assertThat(readBy(mair)).isEmpty();
    }

    @Test
    void aHealthWorkerReadsItForTheirHealthUntilADayAndNeverLongerThanTheParty() {
        Actor amina = household.somebody("Amina", Role.HEALTH);
        ParticipationId aminas = household.takesPart(hearing.file(), amina, Capacity.HEALTH);
        Instant soon = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        assertThatThrownBy(() -> confides(cerys, aminas, DisclosureBasis.RULE_12_75_CONFIDANT))
                .hasMessage("cannot.court.no-rule");

        household.does(
                cerys,
                () -> confiding.confide(
                        hearing.paper(),
                        new NewDisclosure(aminas, DisclosureBasis.PRACTICE_DIRECTION_12G, null, null, soon)));

        assertThat(readBy(amina)).containsExactly(hearing.order());
        assertThat(household
                        .as(amina, () -> reading.mine(hearing.file().id()))
                        .get(0)
                        .open())
                .extracting(open -> open.until())
                .containsExactly(soon);
    }

    @Test
    void whoeverIsKeptFromThePartyIsNotThereAndWhatIsKeptFromTheReaderStaysKept() throws SQLException {
        confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT);
        Actor bethan = household.somebody("Bethan", Role.FAMILY_MEMBER);
        ParticipationId bethans = household.takesPart(hearing.file(), bethan, Capacity.FAMILY_NETWORK);
        keeps(cerys, "PARTICIPATION", bethans.value().toString());
        keeps(mair, "FILE", hearing.order().value().toString());

        assertThat(household
                        .as(cerys, () -> confiding.confidants(hearing.paper()))
                        .people())
                .isEmpty();
        assertThatThrownBy(() -> confides(cerys, bethans, DisclosureBasis.RULE_12_75_CONFIDANT))
                .isInstanceOf(NotThere.class);
        assertThat(readBy(mair)).isEmpty();
    }

    @Test
    void ofAPlacementNobodyIsConfidedInAndNeitherOnceTheCourtHasDone() {
        FileId report = court.brings(hearing.file(), hearing.theo(), "Report.txt");
        CourtPaperId placement = household.as(
                hearing.theo(),
                () -> going.file(
                        court.begins(hearing.file(), hearing.theo(), CourtKind.PLACEMENT, "NM26P00031"),
                        report,
                        PaperOrigin.AUTHORITY));
        household.does(
                hearing.theo(),
                () -> disclosing.disclose(
                        placement,
                        new NewDisclosure(
                                hearing.cerysPart(), DisclosureBasis.COURT_ORDER, CourtRoom.NINTH, null, null)));
        assertThat(household.as(cerys, () -> confiding.mayConfide(placement))).isFalse();
        assertThatThrownBy(() -> household.does(cerys, () -> confiding.confide(placement, wish(mairs, null, null))))
                .hasMessage("cannot.court.placement");
        confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT);

        household.does(hearing.theo(), () -> going.end(hearing.proceedings()));

        assertThat(readBy(mair)).isEmpty();
        assertThat(readBy(cerys)).contains(hearing.order());
        assertThatThrownBy(() -> confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT))
                .hasMessage("cannot.court.ended");
    }

    @Test
    void itEndsWithThePartysOwnSightOfThePaper() {
        DisclosureId confided = confides(cerys, mairs, DisclosureBasis.RULE_12_75_CONFIDANT);

        household.does(hearing.theo(), () -> disclosing.end(own, "Opened to the wrong person"));

        assertThat(readBy(mair)).isEmpty();
        assertThat(rows.count(
                        "select count(*) from audit_row where action = 'DISCLOSURE_ENDED' and reason = ?",
                        "RULE_12_75_CONFIDANT:" + confided.value()))
                .isEqualTo(1);
    }

    private DisclosureId confides(Actor by, ParticipationId to, DisclosureBasis basis) {
        return household.as(
                by, () -> confiding.confide(hearing.paper(), new NewDisclosure(to, basis, null, null, null)));
    }

    private static NewDisclosure wish(ParticipationId to, @Nullable PersonId party, @Nullable Instant until) {
        return new NewDisclosure(to, DisclosureBasis.RULE_12_75_CONFIDANT, null, party, until);
    }

    private List<FileId> readBy(Actor actor) {
        return household.as(actor, () -> files.inCase(hearing.file().id(), null)).stream()
                .map(line -> line.id())
                .toList();
    }

    private void keeps(Actor from, String kind, String thing) throws SQLException {
        rows.change("insert into never_see (id, person_id, subject_kind, subject_id, reason, set_at) values (uuid(), '"
                + Household.personOf(from).value() + "', '" + kind + "', '" + thing + "', 'not-safe', now(3))");
    }
}
