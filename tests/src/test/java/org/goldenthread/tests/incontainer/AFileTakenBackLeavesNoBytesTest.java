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
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.KeptForAWhile;
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
