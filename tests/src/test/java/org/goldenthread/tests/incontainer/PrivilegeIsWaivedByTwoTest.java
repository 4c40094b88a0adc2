package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.privilege.WaiverId;
import org.goldenthread.core.privilege.WaiverLine;
import org.goldenthread.core.privilege.WaiverReading;
import org.goldenthread.core.privilege.WaivingPrivilege;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody gives up alone that advice is secret, and nobody gives up more than one paper and one person at a time. */
@ExtendWith(ArquillianExtension.class)
class PrivilegeIsWaivedByTwoTest {

    @Inject
    Household household;

    @Inject
    Participating participating;

    @Inject
    WaivingPrivilege waiving;

    @Inject
    WaiverReading reading;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Inject
    Rows rows;

    private Opened file;
    private Actor cerys;
    private ParticipationId cerysPart;
    private Actor anwen;
    private Actor david;
    private ParticipationId davidsPart;
    private FileId advice;
    private FileId other;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aMotherWithALawyer() {
        file = household.openCase();
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        cerysPart = household.takesPart(file, cerys, Capacity.PARENT);
        anwen = household.somebody("Anwen", Role.SOLICITOR);
        advises(anwen, Capacity.PARENTS_SOLICITOR, cerys);
        david = household.somebody("David", Role.IRO);
        davidsPart = household.takesPart(file, david, Capacity.REVIEWING_OFFICER);
        advice = brings(
                anwen,
                "Advice.txt",
                AccessStamp.of(file.id(), Compartment.PARTY_LEGAL, Label.RESTRICTED, Household.personOf(cerys)));
        other = brings(
                anwen,
                "Other.txt",
                AccessStamp.of(file.id(), Compartment.PARTY_LEGAL, Label.SENSITIVE, Household.personOf(cerys)));
    }

    @Test
    void nobodyReadsItUntilTheLawyerHasConfirmedWhatTheClientSaid() {
        WaiverId waiver = household.as(cerys, () -> waiving.waive(advice, davidsPart));

        assertThat(seenBy(david)).isEmpty();
        assertThat(household.as(anwen, () -> reading.one(waiver)).mayConfirm()).isTrue();
        assertThat(household.as(cerys, () -> reading.one(waiver)).mayConfirm()).isFalse();

        household.does(anwen, () -> waiving.confirm(waiver));

        assertThat(seenBy(david)).containsExactly(advice).doesNotContain(other);
        assertThat(household.as(david, () -> files.open(advice)).line().name()).isEqualTo("Advice.txt");
        assertThat(seenBy(file.socialWorker())).isEmpty();
        assertThatThrownBy(() -> household.does(david, () -> reading.one(waiver)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void neitherOfTheTwoDoesItAlone() {
        WaiverId waiver = household.as(cerys, () -> waiving.waive(advice, davidsPart));

        assertThatThrownBy(() -> household.does(cerys, () -> waiving.confirm(waiver)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.does(anwen, () -> waiving.waive(other, davidsPart)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.does(anwen, () -> waiving.takeBack(waiver)))
                .isInstanceOf(NotThere.class);
        for (Actor nobody : List.of(file.socialWorker(), household.manager(file), david)) {
            assertThatThrownBy(() -> household.does(nobody, () -> waiving.confirm(waiver)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> household.does(nobody, () -> waiving.waive(advice, davidsPart)))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void theClientTakesItBackBeforeAndAfterItIsConfirmedAndSaysItAgainAnotherDay() {
        WaiverId first = household.as(cerys, () -> waiving.waive(advice, davidsPart));
        assertThatThrownBy(() -> household.does(cerys, () -> waiving.waive(advice, davidsPart)))
                .hasMessage("cannot.waiver.asked");
        household.does(cerys, () -> waiving.takeBack(first));
        assertThatThrownBy(() -> household.does(anwen, () -> waiving.confirm(first)))
                .hasMessage("cannot.waiver.over");

        WaiverId second = household.as(cerys, () -> waiving.waive(advice, davidsPart));
        household.does(anwen, () -> waiving.confirm(second));
        assertThat(seenBy(david)).containsExactly(advice);
        household.does(cerys, () -> waiving.takeBack(second));

        assertThat(seenBy(david)).isEmpty();
        assertThat(household.as(cerys, () -> reading.in(file.id())))
                .extracting(WaiverLine::state)
                .containsExactly(WaiverLine.State.OVER, WaiverLine.State.OVER);
    }

    @Test
    void itEndsWithThePartOfWhoeverReadsItAndIsNotConfirmedForWhoeverHasLeft() {
        WaiverId held = household.as(cerys, () -> waiving.waive(advice, davidsPart));
        WaiverId waiting = household.as(cerys, () -> waiving.waive(other, davidsPart));
        household.does(anwen, () -> waiving.confirm(held));

        household.does(household.manager(file), () -> participating.end(davidsPart, "Somebody else reviews now"));
        household.takesPart(file, david, Capacity.REVIEWING_OFFICER);

        assertThat(seenBy(david)).isEmpty();
        assertThatThrownBy(() -> household.does(anwen, () -> waiving.confirm(waiting)))
                .hasMessage("cannot.waiver.left");
    }

    @Test
    void itEndsWithTheLastPartOfTheClientWhoSaidItAndWhatStillWaitedWaitsNoMore() {
        WaiverId held = household.as(cerys, () -> waiving.waive(advice, davidsPart));
        WaiverId waiting = household.as(cerys, () -> waiving.waive(other, davidsPart));
        household.does(anwen, () -> waiving.confirm(held));

        household.does(household.manager(file), () -> participating.end(cerysPart, "She takes part no more"));

        assertThat(seenBy(david)).isEmpty();
        household.takesPart(file, cerys, Capacity.PARENT);
        advises(anwen, Capacity.PARENTS_SOLICITOR, cerys);
        assertThat(seenBy(david)).isEmpty();
        assertThatThrownBy(() -> household.does(anwen, () -> waiving.confirm(waiting)))
                .hasMessage("cannot.waiver.over");
    }

    @Test
    void whoeverSaidItTakesItBackByWhoTheyAreWhateverPartTheyTake() {
        Actor fiona = household.somebody("Fiona", Role.SOLICITOR);
        advises(fiona, Capacity.AUTHORITY_SOLICITOR, null);
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        ParticipationId manages = household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        household.takesPart(file, household.somebody("Hugh", Role.TEAM_MANAGER), Capacity.TEAM_MANAGER);
        FileId note = brings(
                fiona,
                "Note.txt",
                AccessStamp.writtenBy(Household.personOf(fiona), file.id(), Compartment.LA_LEGAL, Label.SENSITIVE));
        WaiverId waiver = household.as(helen, () -> waiving.waive(note, davidsPart));
        household.does(fiona, () -> waiving.confirm(waiver));
        household.does(file.socialWorker(), () -> participating.end(manages, "Another manages it now"));

        assertThat(seenBy(david)).as("the authority has not taken it back").containsExactly(note);
        assertThatThrownBy(() -> household.does(cerys, () -> waiving.takeBack(waiver)))
                .isInstanceOf(NotThere.class);
        household.does(helen, () -> waiving.takeBack(waiver));

        assertThat(seenBy(david)).isEmpty();
    }

    @Test
    void thoseWhoManageACaseCanNeverBeLetReadAPartysAdviceNorAnybodyOfAnotherCase() {
        ParticipationId manages =
                household.takesPart(file, household.somebody("Helen", Role.TEAM_MANAGER), Capacity.TEAM_MANAGER);
        Opened elsewhere = household.openCase();
        ParticipationId strangers =
                household.takesPart(elsewhere, household.somebody("Ann", Role.IRO), Capacity.REVIEWING_OFFICER);

        assertThat(household.as(cerys, () -> waiving.readers(advice)))
                .extracting(one -> one.part().id())
                .contains(davidsPart)
                .doesNotContain(manages, strangers);
        for (ParticipationId never : List.of(manages, strangers)) {
            assertThatThrownBy(() -> household.does(cerys, () -> waiving.waive(advice, never)))
                    .hasMessage("cannot.waiver.nobody");
        }
    }

    @Test
    void toAskWhoCouldReadAPaperIsNotToReadItAndTellsNothingToOthers() {
        assertThat(household.as(cerys, () -> waiving.readers(advice))).isNotEmpty();
        assertThat(household.as(anwen, () -> waiving.readers(advice))).isEmpty();

        assertThat(rows.count(
                        "select count(*) from audit_row where subject_id = ? and actor_id = ?",
                        advice.value(),
                        Household.personOf(cerys).value()))
                .isZero();
    }

    @Test
    void forTheAuthorityWhoeverDecidesSaysItAndTheAuthoritysLawyerConfirmsIt() {
        Actor fiona = household.somebody("Fiona", Role.SOLICITOR);
        advises(fiona, Capacity.AUTHORITY_SOLICITOR, null);
        Actor helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        FileId note = brings(
                fiona,
                "Note.txt",
                AccessStamp.writtenBy(Household.personOf(fiona), file.id(), Compartment.LA_LEGAL, Label.SENSITIVE));

        assertThatThrownBy(() -> household.does(file.socialWorker(), () -> waiving.waive(note, davidsPart)))
                .isInstanceOf(NotThere.class);
        WaiverId waiver = household.as(helen, () -> waiving.waive(note, davidsPart));
        assertThatThrownBy(() -> household.does(anwen, () -> waiving.confirm(waiver)))
                .isInstanceOf(NotThere.class);
        household.does(fiona, () -> waiving.confirm(waiver));

        assertThat(seenBy(david)).containsExactly(note);
        assertThat(seenBy(anwen)).containsExactlyInAnyOrder(advice, other);
    }

    @Test
    void whoeverIsInstructedNextConfirmsWhatStillWaits() {
        WaiverId waiver = household.as(cerys, () -> waiving.waive(advice, davidsPart));
        Actor beti = household.somebody("Beti", Role.SOLICITOR);
        advises(beti, Capacity.PARENTS_SOLICITOR, cerys);

        assertThatThrownBy(() -> household.does(anwen, () -> waiving.confirm(waiver)))
                .isInstanceOf(NotThere.class);
        household.does(beti, () -> waiving.confirm(waiver));

        assertThat(seenBy(david)).containsExactly(advice);
    }

    private void advises(Actor solicitor, Capacity capacity, @Nullable Actor client) {
        NewParticipation part =
                NewParticipation.of(Household.personOf(solicitor), capacity, "purpose.test", LegalBasis.INSTRUCTION);
        NewParticipation whole = client == null ? part : part.actingFor(Household.personOf(client));
        Actor by = client == null ? file.socialWorker() : household.manager(file);
        household.does(by, () -> participating.begin(file.id(), whole));
    }

    private FileId brings(Actor by, String name, AccessStamp place) {
        return household.as(by, () -> keeping.receive(place, name, "text/plain", CourtRoom.bytes("Words of " + name)));
    }

    /** Whatever of the advice they find, in a list. */
    private List<FileId> seenBy(Actor actor) {
        return household.as(actor, () -> files.inCase(file.id(), null)).stream()
                .map(line -> line.id())
                .toList();
    }
}
