package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.DisclosureLine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** To whom a paper of the court is open is said to its readers, and what they are called to those alone who may know of them. */
@ExtendWith(ArquillianExtension.class)
class WhoReadsACourtPaperIsNamedToWhoMayKnowTest {

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
    Rows rows;

    private CourtRoom.Hearing hearing;
    private Actor cerys;
    private Actor mair;
    private ParticipationId mairs;

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
        court.opens(hearing.theo(), hearing.paper(), hearing.cerysPart(), DisclosureBasis.RULE_12_73_PARTY);
    }

    @Test
    void aRelativeWhoIsKeptFromTheReaderLaterIsNamedNoMoreAndItCanStillBeTakenBack() throws SQLException {
        DisclosureId confided = household.as(
                cerys,
                () -> confiding.confide(hearing.paper(), CourtRoom.to(mairs, DisclosureBasis.RULE_12_75_CONFIDANT)));
        keeps(cerys, "PARTICIPATION", mairs.value().toString());

        assertThat(confidedBy(cerys)).extracting(open -> open.knownAs()).containsExactly("");
        assertThat(household
                        .as(mair, () -> reading.mine(hearing.file().id()))
                        .get(0)
                        .open())
                .as("her own name is hers to read")
                .extracting(open -> open.knownAs())
                .containsExactly("Mair");
        household.does(cerys, () -> confiding.takeBack(confided));
        assertThat(household.as(mair, () -> reading.mine(hearing.file().id()))).isEmpty();
    }

    @Test
    void onTheCourtsBoardAPartyIsNamedUnlessTheyAreKeptFromWhoeverReadsIt() throws SQLException {
        assertThat(namedTo(hearing.theo())).containsExactly("Cerys");

        keeps(hearing.theo(), "PARTICIPATION", hearing.cerysPart().value().toString());

        assertThat(namedTo(hearing.theo())).containsExactly("");
        assertThat(household.as(hearing.theo(), () -> disclosing.recipients(hearing.paper())))
                .extracting(one -> one.knownAs())
                .doesNotContain("Cerys", "");
    }

    private List<DisclosureLine> confidedBy(Actor party) {
        return household.as(party, () -> reading.mine(hearing.file().id())).get(0).open().stream()
                .filter(open -> open.basis().byAParty())
                .toList();
    }

    private List<String> namedTo(Actor reader) {
        return household.as(reader, () -> reading.board(hearing.file().id())).papers().stream()
                .flatMap(paper -> paper.open().stream())
                .map(open -> open.knownAs())
                .toList();
    }

    private void keeps(Actor from, String kind, String thing) throws SQLException {
        rows.change("insert into never_see (id, person_id, subject_kind, subject_id, reason, set_at) values (uuid(), '"
                + Household.personOf(from).value() + "', '" + kind + "', '" + thing + "', 'not-safe', now(3))");
    }
}
