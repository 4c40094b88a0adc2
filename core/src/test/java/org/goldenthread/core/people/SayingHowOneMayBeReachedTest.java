package org.goldenthread.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingHowOneMayBeReachedTest {

    @ParameterizedTest
    @CsvSource({"(01234) 567-890,01234567890", "+44 7700 900123,+447700900123"})
    void aTelephoneNumberIsTakenAsPeopleWriteIt(String said, String kept) {
        assertThat(contact(Channel.PHONE, said).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mair",
                "mair@",
                "@example.org",
                "mair@example",
                "mair @example.org",
                "a@b.org, c@d.org",
                "<mair@example.org>",
                "mair@example.org\r\nBcc: x@y.org"
            })
    void anAddressThatIsNoneOrSeveralIsRefused(String said) {
        assertThatThrownBy(() -> contact(Channel.EMAIL, said))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.contact.email");
    }

    @Test
    void whatWasSaidIsNeverPrinted() {
        NewSafeContact said = contact(Channel.EMAIL, "mair@example.org");
        Reach opened = new Reach(
                new SafeContactId(new UUID(1, 2)),
                Channel.EMAIL,
                said.value(),
                said.hours(),
                false,
                true,
                PersonId.next(),
                Instant.EPOCH);

        assertThat(said.toString() + opened).doesNotContain("mair").doesNotContain("example");
    }

    private static NewSafeContact contact(Channel channel, String value) {
        return new NewSafeContact(channel, value, SafeHours.always(), false, true);
    }
}
