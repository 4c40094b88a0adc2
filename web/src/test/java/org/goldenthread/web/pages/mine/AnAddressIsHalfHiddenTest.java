package org.goldenthread.web.pages.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.people.SafeContactId;
import org.goldenthread.core.people.SafeHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnAddressIsHalfHiddenTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, cerys.hides@example.org, c…@example.org",
        "SMS, +447700900456, …456",
        "PHONE, 01234567890, …890",
        "POST, '4 Hidden Lane, Bangor LL57 9QT', …9QT"
    })
    void itsOwnerKnowsWhichItIsAndNobodyElseCanUseIt(Channel channel, String value, String shown) {
        Reach way = new Reach(
                SafeContactId.next(), channel, value, SafeHours.always(), false, true, PersonId.next(), Instant.EPOCH);

        assertThat(Mask.of(way)).isEqualTo(shown);
    }
}
