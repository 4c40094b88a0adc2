package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileKeeping;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookBackClock;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cerys says that a number of hers is to be kept safe, and it stands already where Dai reads. */
@ExtendWith(ArquillianExtension.class)
class WhatWasSharedBeforeAnAddressWasSafeTest extends WhereAnAddressIsKeptSafe {

    private static final String NUMBER = "Ring Cerys on 07700 900456.";

    @Inject
    LookBackClock clock;

    @Inject
    FileKeeping keeping;

    @Inject
    FileReading files;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void itWaitsInItsPlaceForASecondPersonWhoLetsItGoOnce() {
        ContentId letter = writes(carys, Compartment.SHARED, null, NUMBER, "");
        ContentId harmless = writes(carys, Compartment.SHARED, null, "All well.", "");
        assertThat(reaches(dai, letter)).isTrue();

        theNumberIsSafeNow();

        assertThat(reaches(dai, letter)).isFalse();
        assertThat(reaches(dai, harmless)).isTrue();
        assertThat(reaches(carys, letter)).isTrue();
        assertThat(household.as(carys, () -> held.ofMine(letter))).isEqualTo(Notice.WAITS);
        assertThat(waitFor(carys)).as("she wrote it").isEmpty();
        Held waits = waiting(ruth);
        assertThat(waits.writer()).isEqualTo(Household.personOf(carys));
        household.does(ruth, () -> held.letGo(waits.id(), waits.revision(), "He rings her every week"));
        assertThat(reaches(dai, letter)).isTrue();

        NewSafeContact home =
                new NewSafeContact(Channel.POST, "3 Elm Road, Tidewell, NM4 1AB", SafeHours.always(), false, true);
        household.as(cerys, () -> details.reachMe(home));
        clock.catchUp();
        assertThat(reaches(dai, letter)).as("that was decided").isTrue();
    }

    @Test
    void moreThanIsLookedThroughAtOnceWaitsAndNothingTwice() {
        List<ContentId> letters = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            letters.add(writes(carys, Compartment.SHARED, null, NUMBER, ""));
        }

        theNumberIsSafeNow();
        clock.catchUp();

        assertThat(waitFor(ruth))
                .hasSize(letters.size())
                .allMatch(one -> one.revision() == 1)
                .extracting(one -> new ContentId(one.subject().id()))
                .containsExactlyInAnyOrderElementsOf(letters);
    }

    @Test
    void aFileWaitsAndWhatNobodyElseReadsDoesNot() {
        FileId file = household.as(
                carys,
                () -> keeping.receive(
                        AccessStamp.in(this.file.id(), Compartment.SHARED, Label.OFFICIAL),
                        "visit.txt",
                        "text/plain",
                        new ByteArrayInputStream(NUMBER.getBytes(StandardCharsets.US_ASCII))));
        ContentId own = writes(dai, Compartment.OWN, null, NUMBER, "");

        theNumberIsSafeNow();

        assertThat(waiting(ruth).subject().id()).isEqualTo(file.value());
        assertThat(household.as(dai, () -> files.inCase(this.file.id(), null)))
                .extracting(FileLine::id)
                .isEmpty();
        assertThat(reaches(dai, own)).isTrue();
    }

    @Test
    void whoeverComesIntoTheCaseWithAnAddressThatStandsThereHasItLookedFor() {
        ContentId letter = writes(carys, Compartment.SHARED, null, NUMBER, "");
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.as(
                mair,
                () -> details.reachMe(
                        new NewSafeContact(Channel.PHONE, "07700 900456", SafeHours.always(), false, true)));
        clock.catchUp();
        assertThat(reaches(dai, letter)).isTrue();
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);

        clock.catchUp();

        assertThat(reaches(dai, letter)).isFalse();
    }

    private void theNumberIsSafeNow() {
        NewSafeContact phone = new NewSafeContact(Channel.PHONE, "07700 900456", SafeHours.always(), false, true);
        household.as(cerys, () -> details.reachMe(phone));
        clock.catchUp();
    }
}
