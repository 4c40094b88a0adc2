package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.KeptForAWhile;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookBackClock;
import org.goldenthread.core.tripwire.LookingAtTakenBack;
import org.goldenthread.core.tripwire.TakingHeldBack;
import org.goldenthread.core.tripwire.TakingHeldBack.Mine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that waits is taken back by whoever brought it: nothing of it is kept, unless it lies in another place too. */
@ExtendWith(ArquillianExtension.class)
class AFileTakenBackLeavesNoBytesTest extends WhereAnAddressIsKeptSafe {

    @Inject
    TakingHeldBack taking;

    @Inject
    LookingAtTakenBack takenBack;

    @Inject
    LookBackClock looks;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Inject
    @Any
    Instance<KeptForAWhile> kept;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void aFileLeavesNoBytesUnlessSomebodyElseBroughtTheSame() {
        String saying = "Cerys has moved to 19 Heron Court, says " + Household.personOf(carys);
        FileId first = brings(carys, saying);
        FileId same = brings(ruth, saying);
        List<Held> all = waitFor(ruth);
        assertThat(rows.count(
                        "select count(*) from file_words where sha256 = (select sha256 from stored_file"
                                + " where id = ?)",
                        first.value()))
                .isEqualTo(1);

        household.does(carys, () -> taking.takeBack(heldOf(all, first)));
        kept.forEach(KeptForAWhile::forgetOld);
        assertAbsent(carys, () -> files.describe(first));
        assertThat(household.as(ruth, () -> bytesOf(same))).isEqualTo(saying);

        HeldBackId ruths = mine(ruth).get(0).held().id();
        household.does(ruth, () -> taking.takeBack(ruths));
        kept.forEach(KeptForAWhile::forgetOld);
        assertThat(rows.count(
                        "select count(*) from file_words where sha256 = (select sha256 from stored_file"
                                + " where id = ?)",
                        first.value()))
                .isZero();
        assertThat(rows.count("select count(*) from bytes_to_erase")).isZero();

        FileId again = brings(ruth, saying);
        assertThat(household.as(ruth, () -> bytesOf(again)))
                .as("brought anew, they are there anew")
                .isEqualTo(saying);
    }

    @Test
    void whatWasSentBackIsKeptForThoseWhoDecidedAndForNobodyElse() {
        String saying = "I know that Cerys is at 19 Heron Court, says " + Household.personOf(carys);
        FileId letter = brings(carys, saying);
        Held waits = waiting(ruth);
        household.does(ruth, () -> held.sendBack(waits.id(), waits.revision(), "Cerys has been told"));

        household.does(carys, () -> taking.takeBack(waits.id()));
        kept.forEach(KeptForAWhile::forgetOld);

        for (Actor reader : List.of(carys, ruth, dai)) {
            assertAbsent(reader, () -> files.describe(letter));
        }
        assertThat(rows.count(
                        "select count(*) from file_words where sha256 = (select sha256 from stored_file"
                                + " where id = ?)",
                        letter.value()))
                .as("its bytes are not erased")
                .isEqualTo(1);
        assertThat(household.as(ruth, () -> takenBack.in(file.id())))
                .singleElement()
                .matches(one -> one.words().contains(saying) && "Cerys has been told".equals(one.why()));
        for (Actor other : List.of(carys, dai, cerys, household.manager(file))) {
            assertThat(household.as(other, () -> takenBack.in(file.id()))).isEmpty();
        }
    }

    @Test
    void whatSomebodyHasOpenedButNotDecidedIsKeptForThemToo() {
        FileId letter = brings(carys, "She is at 19 Heron Court, says " + Household.personOf(carys));
        household.as(ruth, () -> held.look(waiting(ruth).id()));

        household.does(carys, () -> taking.takeBack(mine(carys).get(0).held().id()));
        kept.forEach(KeptForAWhile::forgetOld);

        assertAbsent(ruth, () -> files.describe(letter));
        assertThat(household.as(ruth, () -> takenBack.in(file.id()))).hasSize(1);
    }

    @Test
    void whatOthersHaveReadIsTakenBackByThoseAloneWhoMayChangeIt() {
        Actor eve = household.somebody("Eve", Role.IRO);
        household.takesPart(file, eve, Capacity.REVIEWING_OFFICER);
        FileId letter = brings(eve, "Ring Cerys on 07700 900456, says " + Household.personOf(eve));
        household.as(
                cerys,
                () -> details.reachMe(
                        new NewSafeContact(Channel.PHONE, "07700 900456", SafeHours.always(), false, true)));
        looks.catchUp();
        Held waits = waiting(ruth);
        household.does(ruth, () -> held.sendBack(waits.id(), waits.revision(), "Take the number out"));

        assertThat(mine(eve)).singleElement().matches(one -> !one.canGo());
        assertAbsent(eve, () -> taking.takeBack(waits.id()));
        assertThat(household.as(ruth, () -> files.describe(letter)).id()).isEqualTo(letter);
    }

    private List<Mine> mine(Actor actor) {
        return household.as(actor, () -> taking.in(file.id()));
    }

    private static HeldBackId heldOf(List<Held> all, FileId file) {
        return all.stream()
                .filter(one -> one.subject().id().equals(file.value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private FileId brings(Actor by, String words) {
        AccessStamp place = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        return household.as(by, () -> keeping.receive(place, "visit.txt", "text/plain", CourtRoom.bytes(words)));
    }

    private String bytesOf(FileId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            files.open(id).writeTo(out);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void assertAbsent(Actor actor, Runnable asked) {
        assertThatThrownBy(() -> household.does(actor, asked)).isInstanceOf(NotThere.class);
    }
}
