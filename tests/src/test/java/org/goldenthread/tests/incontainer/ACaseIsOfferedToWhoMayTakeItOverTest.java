package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseOffering;
import org.goldenthread.core.casefile.CaseTransferId;
import org.goldenthread.core.casefile.NewTransfer;
import org.goldenthread.core.casefile.OfferedCase;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.TakingCasesOver;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewProceedings;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.tripwire.KeptSafe;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case is offered where no court says which authority has the child, and to a manager whom nothing keeps from it. */
@ExtendWith(ArquillianExtension.class)
class ACaseIsOfferedToWhoMayTakeItOverTest {

    @Inject
    Household household;

    @Inject
    CaseOffering offering;

    @Inject
    TakingCasesOver taking;

    @Inject
    KeepingFrom keeping;

    @Inject
    Participating participating;

    @Inject
    GoingToCourt court;

    @Inject
    Rows rows;

    @Inject
    PortalClock clock;

    private Opened file;
    private Actor helen;
    private Actor sian;
    private AgencyId southmoor;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseAndAManagerOfEachAuthority() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.worksFor(helen, file.council(), Role.TEAM_MANAGER, "North");
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        southmoor = household.agency(AgencyKind.LOCAL_AUTHORITY);
        sian = household.somebody("Siân", Role.TEAM_MANAGER);
        household.worksFor(sian, southmoor, Role.TEAM_MANAGER, "South");
    }

    @Test
    void whoeverIsKeptFromTheCaseOrIsOfTheFamilyIsToldOfNoOfferAndFindsNone() {
        Actor kept = managerOf(southmoor, "Kit");
        Actor aunt = managerOf(southmoor, "Annest");
        household.does(helen, () -> keeping.keep(file.id(), Household.personOf(kept), "not-safe"));
        ParticipationId once = household.takesPart(file, aunt, Capacity.FAMILY_NETWORK);
        household.does(household.manager(file), () -> participating.end(once, "left"));
        List.of(kept, aunt, sian).forEach(household::canBeReached);

        CaseTransferId offered = offer();

        assertThat(noticesTo(sian)).isOne();
        for (Actor other : List.of(kept, aunt)) {
            assertThat(noticesTo(other)).isZero();
            assertThat(household.as(other, () -> taking.waiting(Language.ENGLISH)))
                    .isEmpty();
            assertThatThrownBy(() -> household.does(other, () -> taking.take(offered)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(other, () -> taking.refuse(offered, "Not ours")))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void anAuthorityWhoseOnlyManagerIsKeptFromTheCaseIsNoneItCanBeOfferedTo() {
        assertThat(household.as(helen, () -> offering.others(file.id(), Language.ENGLISH)))
                .containsKey(southmoor);
        household.does(helen, () -> keeping.keep(file.id(), Household.personOf(sian), "not-safe"));

        assertThat(household.as(helen, () -> offering.others(file.id(), Language.ENGLISH)))
                .doesNotContainKey(southmoor);
        assertThatThrownBy(() -> offer()).hasMessage("cannot.transfer.agency");
    }

    @Test
    void whatIsSaidOfAnOfferIsTakenBackWhereItLooksLikeAnAddress() {
        String address = "They live at 12 Quay Street, ring 07700 900123";
        assertThatThrownBy(() -> household.does(
                        helen,
                        () -> offering.offer(
                                file.id(), new NewTransfer(southmoor, Instant.EPOCH, null, address, false))))
                .isInstanceOf(KeptSafe.class);
        CaseTransferId offered = offer();
        assertThatThrownBy(() -> household.does(sian, () -> taking.refuse(offered, address)))
                .isInstanceOf(KeptSafe.class);
        assertThatThrownBy(() -> household.does(helen, () -> offering.takeBack(file.id(), address)))
                .isInstanceOf(KeptSafe.class);
    }

    @Test
    void whereACourtSaysWhichAuthorityHasTheChildNoManagerDoes() {
        for (CourtKind kind : List.of(CourtKind.CARE, CourtKind.PLACEMENT)) {
            CaseTransferId offered = offer();
            Actor clerk = household.somebody("Clerk", Role.COURT_STAFF);
            household.takesPart(file, clerk, Capacity.COURT_STAFF);
            ProceedingsId begun = before(clerk, kind);

            assertThatThrownBy(() -> household.does(sian, () -> taking.take(offered)))
                    .hasMessage("cannot.transfer.court");
            household.does(helen, () -> offering.takeBack(file.id(), "The court decides"));
            assertThatThrownBy(() -> offer()).hasMessage("cannot.transfer.court");
            household.does(clerk, () -> court.end(begun));
        }
        assertThat(offer()).isNotNull();
    }

    @Test
    void whereThereIsACareOrderNoManagerOffersTheCase() {
        NewTransfer ordered = new NewTransfer(southmoor, Instant.EPOCH, null, "The family has moved", true);

        assertThatThrownBy(() -> household.does(helen, () -> offering.offer(file.id(), ordered)))
                .hasMessage("cannot.transfer.court");
    }

    @Test
    void itTakesTwoPeopleTheRightOnesAndTheDay() {
        Actor cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
        assertThatThrownBy(() -> household.does(file.socialWorker(), () -> offering.offer(file.id(), wanted())))
                .isInstanceOf(NotThere.class);
        household.worksFor(helen, southmoor, Role.TEAM_MANAGER, "South");
        CaseTransferId offered = offer();
        assertThatThrownBy(() -> household.does(helen, () -> taking.take(offered)))
                .hasMessageStartingWith("cannot.");
        for (Actor other : List.of(cerys, file.socialWorker(), household.somebody("Owain", Role.TEAM_MANAGER))) {
            assertThatThrownBy(() -> household.does(other, () -> taking.take(offered)))
                    .isInstanceOf(NotThere.class);
        }
        household.does(helen, () -> offering.takeBack(file.id(), "A day too early"));
        NewTransfer later =
                new NewTransfer(southmoor, clock.now().plusSeconds(3600), null, "They move next week", false);
        CaseTransferId waits = household.as(helen, () -> offering.offer(file.id(), later));

        assertThatThrownBy(() -> household.does(sian, () -> taking.take(waits)))
                .hasMessage("cannot.transfer.too-early");
        assertThat(household.as(sian, () -> taking.waiting(Language.ENGLISH)))
                .extracting(OfferedCase::id)
                .contains(waits);
    }

    private CaseTransferId offer() {
        return household.as(helen, () -> offering.offer(file.id(), wanted()));
    }

    private NewTransfer wanted() {
        return new NewTransfer(southmoor, Instant.EPOCH, null, "The family has moved", false);
    }

    private ProceedingsId before(Actor clerk, CourtKind kind) {
        return household.as(
                clerk, () -> court.begin(file.id(), new NewProceedings("Swansea", kind, "SW26C00001", clock.today())));
    }

    private Actor managerOf(AgencyId agency, String name) {
        Actor manager = household.somebody(name, Role.TEAM_MANAGER);
        household.worksFor(manager, agency, Role.TEAM_MANAGER, "South");
        return manager;
    }

    private long noticesTo(Actor actor) {
        return rows.count(
                "select count(*) from outbox_message where person_id = ? and dedupe_key like ?",
                Household.personOf(actor).value(),
                "%offered:%");
    }
}
