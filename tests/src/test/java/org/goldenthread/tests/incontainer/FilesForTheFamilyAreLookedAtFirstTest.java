package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.document.FileSharing;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.tests.incontainer.UnderWay.Family;
import org.goldenthread.workflows.conference.ConferenceBeginning;
import org.goldenthread.workflows.conference.ConferenceEnding;
import org.goldenthread.workflows.conference.FilesForTheFamily;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What others bring for the family waits with the coordinator, who shares what they have looked at and nothing else. */
@ExtendWith(ArquillianExtension.class)
class FilesForTheFamilyAreLookedAtFirstTest {

    @Inject
    Household household;

    @Inject
    UnderWay underWay;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading reading;

    @Inject
    FileSharing sharing;

    @Inject
    FilesForTheFamily forTheFamily;

    @Inject
    ConferenceBeginning beginning;

    @Inject
    ConferenceEnding ending;

    private Family family;
    private Actor amina;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aHealthVisitorTakesPart() {
        family = underWay.peopleNamed();
        amina = household.somebody("Amina", Role.HEALTH);
        household.takesPart(family.begun().file(), amina, Capacity.HEALTH);
    }

    @Test
    void theCoordinatorSharesTheFilesThatStoodOnThePageAndIsToldOfOneThatCameMeanwhile() {
        underWay.packWritten(family);
        underWay.says(family.coordinator(), family.id(), "offer-advocate", "{\"wanted\":\"no\"}");
        FileId seen = brings("growth.txt");
        assertThat(household.as(family.coordinator(), () -> sharing.waiting(family.id())))
                .extracting(FileLine::id)
                .containsExactly(seen);
        FileId meanwhile = brings("late.txt");

        assertThatThrownBy(() -> shares(seen))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.files.came-meanwhile");
        assertThat(readByMair()).isEmpty();
        shares(seen, meanwhile);

        assertThat(readByMair()).containsExactlyInAnyOrder("growth.txt", "late.txt");
        assertThat(household.as(amina, () -> forTheFamily.mineWait(family.id())))
                .as("she does not read the information, and her later files reach the family all the same")
                .isFalse();
    }

    @Test
    void nobodyButTheCoordinatorFindsWhatWaitsBesidesTheirOwn() {
        brings("growth.txt");

        assertThat(household.as(family.mair(), () -> sharing.waiting(family.id())))
                .isEmpty();
        assertThat(household.as(amina, () -> sharing.waiting(family.id()))).hasSize(1);
    }

    @Test
    void whatAnEarlierConferenceSharedLetsNoFileOfThisOneThrough() {
        underWay.daySet(family);
        assertThat(household.as(amina, () -> forTheFamily.mineWait(family.id())))
                .isFalse();
        String reason = "{\"kind\":\"other\",\"reason\":\"The family moves away\"}";
        household.does(family.begun().manager(), () -> ending.close(family.id(), StrictJson.read(reason), "close"));

        household.as(family.socialWorker(), () -> beginning.begin(family.id()));

        assertThat(household.as(amina, () -> forTheFamily.mineWait(family.id())))
                .isTrue();
        assertThat(household.as(family.socialWorker(), () -> forTheFamily.mineWait(family.id())))
                .isTrue();
    }

    private FileId brings(String name) {
        AccessStamp place =
                AccessStamp.of(family.id(), Compartment.COORDINATION, Label.SENSITIVE, Household.personOf(amina));
        byte[] words = ("What Amina brings: " + name).getBytes(StandardCharsets.UTF_8);
        return household.as(
                amina, () -> keeping.receiveWaiting(place, name, "text/plain", new ByteArrayInputStream(words)));
    }

    private void shares(FileId... seen) {
        String files =
                List.of(seen).stream().map(file -> "\"" + file.value() + "\"").collect(Collectors.joining(","));
        underWay.says(
                family.coordinator(), family.id(), "check-pack", "{\"verdict\":\"share\",\"files\":[" + files + "]}");
    }

    private List<String> readByMair() {
        return household.as(family.mair(), () -> reading.inCase(family.id(), null)).stream()
                .map(FileLine::name)
                .toList();
    }
}
