package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.privilege.WaiverId;
import org.goldenthread.core.privilege.WaivingPrivilege;
import org.goldenthread.core.tripwire.LookBackClock;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper is read again when it is opened to somebody: what says an address that they may not hold is not opened to them. */
@ExtendWith(ArquillianExtension.class)
class NothingOpenedByNameSaysASafeAddressTest extends WhereAnAddressIsKeptSafe {

    private static final String REFUSED = "cannot.opened.as-it-is";

    /** Is called like no street, so that its look alone does not give it away. */
    private static final String HOUSE = "12 Oakfield";

    @Inject
    CourtRoom court;

    @Inject
    GoingToCourt going;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Inject
    WaivingPrivilege waiving;

    @Inject
    Confiding confiding;

    @Inject
    CourtReading reading;

    @Inject
    LookBackClock looks;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void aCourtPaperThatSaysTheMothersAddressIsOpenedToHerAndNotToTheFather() {
        livesAtTheHouse();
        Actor theo = court.staff(file);
        CourtPaperId paper = filed(theo, "Says " + HOUSE + ".txt");
        ParticipationId dais = partOf(dai);

        assertThatThrownBy(() -> court.opens(theo, paper, dais, DisclosureBasis.RULE_12_73_PARTY))
                .hasMessage(REFUSED);
        assertThat(household.as(dai, () -> files.inCase(file.id(), null))).isEmpty();
        assertThat(rows.count(
                        "select count(*) from audit_row where action = 'OPENED_BY_NAME' and outcome = 'REFUSED'"
                                + " and actor_id = ?",
                        Household.personOf(theo).value()))
                .as("whoever tries is in the trail")
                .isEqualTo(1);

        court.opens(theo, paper, partOf(cerys), DisclosureBasis.RULE_12_73_PARTY);
        assertThat(household.as(cerys, () -> files.inCase(file.id(), null))).hasSize(1);
    }

    @Test
    void aMotherLetsNobodyReadAPaperThatSaysHerAddressWhoMayNotHoldIt() {
        livesAtTheHouse();
        Actor theo = court.staff(file);
        CourtPaperId says = filed(theo, "Says " + HOUSE + ".txt");
        CourtPaperId another = filed(theo, "Says 14 Oakfield.txt");
        List.of(says, another).forEach(one -> court.opens(theo, one, partOf(cerys), DisclosureBasis.RULE_12_73_PARTY));
        Actor gwen = household.somebody("Gwen", Role.FAMILY_MEMBER);
        NewDisclosure toGwen = CourtRoom.to(
                household.takesPart(file, gwen, Capacity.FAMILY_NETWORK), DisclosureBasis.RULE_12_75_CONFIDANT);

        assertThatThrownBy(() -> household.does(cerys, () -> confiding.confide(says, toGwen)))
                .hasMessage(REFUSED);
        assertThat(household.as(gwen, () -> files.inCase(file.id(), null))).isEmpty();

        household.does(cerys, () -> confiding.confide(another, toGwen));
        assertThat(household.as(gwen, () -> files.inCase(file.id(), null))).hasSize(1);
    }

    @Test
    void aFatherWhoLetsAPaperBeReadGetsTheSameAnswerOnceTheAddressInItIsSafeAndNobodyReadsIt() {
        Actor theo = court.staff(file);
        CourtPaperId says = filed(theo, "Says " + HOUSE + ".txt");
        court.opens(theo, says, partOf(dai), DisclosureBasis.RULE_12_73_PARTY);
        Actor gwen = household.somebody("Gwen", Role.FAMILY_MEMBER);
        NewDisclosure toGwen = CourtRoom.to(
                household.takesPart(file, gwen, Capacity.FAMILY_NETWORK), DisclosureBasis.RULE_12_75_CONFIDANT);
        DisclosureId before = household.as(dai, () -> confiding.confide(says, toGwen));
        assertThat(household.as(gwen, () -> files.inCase(file.id(), null))).hasSize(1);
        household.does(dai, () -> confiding.takeBack(before));

        livesAtTheHouse();
        looks.catchUp();
        Held his = waiting(carys);
        household.does(carys, () -> held.letGo(his.id(), his.revision(), "He has known it for years"));
        DisclosureId after = household.as(dai, () -> confiding.confide(says, toGwen));

        assertThat(household.as(gwen, () -> files.inCase(file.id(), null))).isEmpty();
        assertThat(household.as(gwen, () -> reading.hasSomething(file.id()))).isFalse();
        assertThat(household.as(dai, () -> reading.mine(file.id())).get(0).open())
                .filteredOn(open -> open.basis().byAParty())
                .singleElement()
                .matches(open -> open.id().equals(after) && open.mayEnd());
        assertThatThrownBy(() -> household.does(dai, () -> confiding.confide(says, toGwen)))
                .hasMessage("cannot.court.opened-already");
        assertThat(rows.count(
                        "select count(*) from audit_row where action = 'OPENED_BY_NAME' and outcome = 'REFUSED'"
                                + " and actor_id = ?",
                        Household.personOf(dai).value()))
                .as("whoever tries is in the trail")
                .isEqualTo(1);
        household.does(dai, () -> confiding.takeBack(after));
    }

    @Test
    void aPaperThatSaysAnotherHouseIsOpened() {
        livesAtTheHouse();
        Actor theo = court.staff(file);

        court.opens(theo, filed(theo, "Says 14 Oakfield.txt"), partOf(dai), DisclosureBasis.RULE_12_73_PARTY);

        assertThat(household.as(dai, () -> files.inCase(file.id(), null))).hasSize(1);
    }

    @Test
    void whatIsOpenToOneLawyerIsNotHandedToTheNextOnceItSaysASafeAddress() {
        Actor theo = court.staff(file);
        Actor anwen = household.somebody("Anwen", Role.SOLICITOR);
        ParticipationId anwens = advises(anwen, Capacity.PARENTS_SOLICITOR, dai);
        court.opens(theo, filed(theo, "Says " + HOUSE + ".txt"), anwens, DisclosureBasis.RULE_12_73_LAWYER);
        livesAtTheHouse();
        Actor beti = household.somebody("Beti", Role.SOLICITOR);

        advises(beti, Capacity.PARENTS_SOLICITOR, dai);

        assertThat(household.as(beti, () -> files.inCase(file.id(), null))).isEmpty();
    }

    @Test
    void adviceToTheAuthorityThatWasLetGoForThoseWhoMayHoldTheAddressIsNotWaivedToTheFather() {
        livesAtTheHouse();
        Actor fiona = household.somebody("Fiona", Role.SOLICITOR);
        advises(fiona, Capacity.AUTHORITY_SOLICITOR, null);
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        FileId advice = adviceLetGo(fiona, "She lives at " + HOUSE + " now.");

        WaiverId toDai = household.as(helen, () -> waiving.waive(advice, partOf(dai)));
        assertThatThrownBy(() -> household.does(fiona, () -> waiving.confirm(toDai)))
                .hasMessage(REFUSED);
        assertThat(household.as(dai, () -> files.inCase(file.id(), null))).isEmpty();

        WaiverId toCerys = household.as(helen, () -> waiving.waive(advice, partOf(cerys)));
        household.does(fiona, () -> waiving.confirm(toCerys));
        assertThat(household.as(cerys, () -> files.inCase(file.id(), null))).hasSize(1);
    }

    @Test
    void whatLooksLikeAnAddressIsNotEvenAskedFor() {
        Actor fiona = household.somebody("Fiona", Role.SOLICITOR);
        advises(fiona, Capacity.AUTHORITY_SOLICITOR, null);
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        FileId advice = adviceLetGo(fiona, SAID);

        assertThatThrownBy(() -> household.does(helen, () -> waiving.waive(advice, partOf(dai))))
                .hasMessage(REFUSED);
    }

    @Test
    void aClientWhoTriesOutAddressesReadsTheSameAnswerWhicheverIsRightAndTheirLawyersYesOpensNone() {
        livesAtTheHouse();
        Actor anwen = household.somebody("Anwen", Role.SOLICITOR);
        advises(anwen, Capacity.PARENTS_SOLICITOR, dai);
        Actor david = household.somebody("David", Role.IRO);
        ParticipationId davids = household.takesPart(file, david, Capacity.REVIEWING_OFFICER);

        for (String street : new String[] {"19 Heron Court", "21 Kestrel Road"}) {
            FileId note = ofDais("Street.txt", street);
            assertThatThrownBy(() -> household.does(dai, () -> waiving.waive(note, davids)))
                    .as(street)
                    .hasMessage(REFUSED);
        }
        FileId wrong = ofDais("Wrong.txt", "14 Oakfield");
        FileId right = ofDais("Right.txt", HOUSE);
        WaiverId ofWrong = household.as(dai, () -> waiving.waive(wrong, davids));
        WaiverId ofRight = household.as(dai, () -> waiving.waive(right, davids));

        assertThatThrownBy(() -> household.does(anwen, () -> waiving.confirm(ofRight)))
                .hasMessage(REFUSED);
        assertThatCode(() -> household.does(anwen, () -> waiving.confirm(ofWrong)))
                .doesNotThrowAnyException();
        assertThat(household.as(david, () -> files.inCase(file.id(), null)))
                .extracting(line -> line.id())
                .containsExactly(wrong);
    }

    private void livesAtTheHouse() {
        household.as(
                cerys,
                () -> details.reachMe(
                        new NewSafeContact(Channel.POST, HOUSE + ", Tidewell", SafeHours.always(), false, true)));
    }

    private CourtPaperId filed(Actor theo, String name) {
        FileId brought = court.brings(file, theo, name);
        return household.as(theo, () -> going.file(court.begins(file, theo, "NM26C00417"), brought, PaperOrigin.COURT));
    }

    private FileId adviceLetGo(Actor fiona, String words) {
        FileId advice = brings(
                fiona,
                "Advice.txt",
                words,
                AccessStamp.writtenBy(Household.personOf(fiona), file.id(), Compartment.LA_LEGAL, Label.SENSITIVE));
        Held waits = waiting(carys);
        household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "They work with her"));
        return advice;
    }

    private FileId ofDais(String name, String words) {
        return brings(
                dai,
                name,
                words,
                AccessStamp.of(file.id(), Compartment.PARTY_LEGAL, Label.SENSITIVE, Household.personOf(dai)));
    }

    private FileId brings(Actor by, String name, String words, AccessStamp place) {
        return household.as(by, () -> keeping.receive(place, name, "text/plain", CourtRoom.bytes(words)));
    }

    private ParticipationId partOf(Actor actor) {
        return new ParticipationId(rows.id(
                "select id from participation where person_id = ?",
                Household.personOf(actor).value()));
    }

    private ParticipationId advises(Actor solicitor, Capacity capacity, @Nullable Actor client) {
        NewParticipation part =
                NewParticipation.of(Household.personOf(solicitor), capacity, "purpose.test", LegalBasis.INSTRUCTION);
        NewParticipation whole = client == null ? part : part.actingFor(Household.personOf(client));
        Actor by = client == null ? carys : household.manager(file);
        return household.as(by, () -> participating.begin(file.id(), whole));
    }
}
