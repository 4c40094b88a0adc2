package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.Coming;
import org.goldenthread.core.meeting.InvitationAnswering;
import org.goldenthread.core.meeting.InvitationId;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPlan;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.Reply;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.MyDetails;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.KeptSafe;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cerys's address is kept safe: it comes by no file, no meeting, no answer to an invitation and no ending of a part. */
@ExtendWith(ArquillianExtension.class)
class EveryOtherDoorLooksForSafeAddressesTest {

    private static final String SAID = "Cerys has moved to 19 heron\ncourt with the baby.";

    @Inject
    Household household;

    @Inject
    MyDetails details;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Inject
    LookingAtHeld held;

    @Inject
    MeetingConvening convening;

    @Inject
    InvitationAnswering answering;

    @Inject
    Participating participating;

    private Opened file;
    private Actor ruth;
    private Actor dai;
    private ParticipationId daisPart;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void anAddressIsKeptSafe() {
        file = household.openCase();
        ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        Actor cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        dai = household.somebody("Dai", Role.FAMILY_MEMBER);
        household.takesPart(file, ruth, Capacity.COORDINATOR);
        household.takesPart(file, cerys, Capacity.PARENT);
        daisPart = household.takesPart(file, dai, Capacity.PARENT);
        NewSafeContact home = new NewSafeContact(
                Channel.POST, "Flat 7, 19 Heron Court, Tidewell, NM4 9QT", SafeHours.always(), false, true);
        household.as(cerys, () -> details.reachMe(home));
    }

    @Test
    void aFileWaitsForItsNameItsWordsOrItsTextLayer() {
        FileId named = brings("Cerys NM4 9QT.txt", "text/plain", "All well.");
        FileId saying = brings("visit.txt", "text/plain", SAID);
        FileId printed = brings("visit.pdf", "application/pdf", pdf("19 Heron Court"));
        FileId harmless = brings("school.pdf", "application/pdf", pdf("All well."));

        assertThat(filesOf(dai)).containsExactly(harmless);
        assertThat(filesOf(ruth)).containsExactlyInAnyOrder(named, saying, printed, harmless);
        assertThatThrownBy(() -> household.as(dai, () -> files.open(saying))).isInstanceOf(NotThere.class);

        household.does(ruth, () -> waiting().forEach(one -> held.letGo(one.id(), one.revision(), "She says so")));
        assertThat(filesOf(dai)).containsExactlyInAnyOrder(named, saying, printed, harmless);
    }

    @Test
    void aFileThatCannotBeReadToItsEndWaitsAndIsAccusedOfNothing() {
        String whole = pdf("All well.");
        FileId parcel = brings("parcel.pdf", "application/pdf", whole.replace("/Catalog", "/Catalog/Collection<<>>"));

        assertThat(filesOf(dai)).isEmpty();
        assertThat(filesOf(ruth)).containsExactly(parcel);
        assertThat(waiting())
                .singleElement()
                .satisfies(one -> assertThat(household.as(ruth, () -> held.look(one.id())))
                        .satisfies(sheet -> {
                            assertThat(sheet.pieces()).isEmpty();
                            assertThat(sheet.readToItsEnd()).isFalse();
                        }));
    }

    @Test
    void aMeetingIsSetWithoutIt() {
        assertThatThrownBy(() -> meets("At Cerys’s, 19 Heron Ct")).isInstanceOf(KeptSafe.class);
        MeetingId meeting = meets("Bryn Hall");

        for (String guess : List.of("She is at NM4 9QT now", "She is at NM4 9QZ now")) {
            assertThatThrownBy(() -> household.does(ruth, () -> convening.callOff(meeting, guess)))
                    .as(guess)
                    .isInstanceOf(KeptSafe.class);
        }
        household.does(ruth, () -> convening.callOff(meeting, "The hall is shut"));
    }

    @Test
    void anAnswerToAnInvitationWaitsForTheCoordinator() {
        MeetingId meeting = meets("Bryn Hall");
        InvitationId invitation = household.as(ruth, () -> convening.invite(meeting, Household.personOf(dai), false));

        household.does(
                dai, () -> answering.answer(invitation, new Reply(Coming.YES, Set.of(), "I fetch her from NM4 9QT")));

        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.subject().kind()).isEqualTo(SubjectKind.INVITATION);
            assertThat(household.as(ruth, () -> held.look(one.id()).pieces())).hasSize(1);
        });
    }

    @Test
    void aPartEndsWithoutAnyAddressKeptSafeOrNot() {
        Actor manager = household.manager(file);
        for (String guess : List.of("He went to 19 Heron Court", "He went to 19 Swan Court", "NM4 9QT", "NM4 9QZ")) {
            assertThatThrownBy(() -> household.does(manager, () -> participating.end(daisPart, guess)))
                    .as(guess)
                    .isInstanceOf(KeptSafe.class);
        }
        assertThat(household.as(dai, () -> files.inCase(file.id(), null)))
                .as("he takes part as before")
                .isEmpty();
    }

    private FileId brings(String name, String type, String words) {
        AccessStamp place = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        return household.as(
                file.socialWorker(),
                () -> keeping.receive(
                        place, name, type, new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII))));
    }

    /** The least that is a page of paper with words on it. */
    private static String pdf(String words) {
        String drawn = "BT /F 12 Tf 72 700 Td (" + words + ") Tj ET";
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
                + "endobj\n4 0 obj<</Length " + drawn.length() + ">>stream\n" + drawn + "\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                + "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n";
    }

    private MeetingId meets(String where) {
        MeetingPlan plan = new MeetingPlan(
                LocalDateTime.of(2099, 3, 4, 10, 0), Duration.ofHours(3), where, null, null, Language.ENGLISH);
        return household.as(ruth, () -> convening.convene(file.id(), MeetingPurpose.FAMILY_MEETING, plan));
    }

    private List<FileId> filesOf(Actor reader) {
        return household.as(
                reader,
                () -> files.inCase(file.id(), null).stream().map(FileLine::id).toList());
    }

    private List<Held> waiting() {
        return household.as(ruth, () -> held.waiting(file.id()));
    }
}
