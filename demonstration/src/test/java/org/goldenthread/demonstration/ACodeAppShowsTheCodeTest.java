package org.goldenthread.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.goldenthread.core.kernel.PortalClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ACodeAppShowsTheCodeTest {

    @TempDir
    Path folder;

    /** The last six digits of the test vectors of RFC 6238, appendix B, for SHA-1. */
    @Test
    void theCodesAreThoseOfTheStandard() {
        String secret = "12345678901234567890";
        assertThat(OneTimeCodes.code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(OneTimeCodes.code(secret, Instant.ofEpochSecond(1_111_111_109)))
                .isEqualTo("081804");
        assertThat(OneTimeCodes.code(secret, Instant.ofEpochSecond(20_000_000_000L)))
                .isEqualTo("353130");
    }

    @Test
    void everybodyHasTheirOwnAndItOutlivesARestart() throws Exception {
        Path file = folder.resolve("codes.key");
        OneTimeCodes codes = new OneTimeCodes(at(0), file);

        assertThat(codes.secret("ruth")).isNotEqualTo(codes.secret("priya"));
        assertThat(new OneTimeCodes(at(0), file).secret("ruth")).isEqualTo(codes.secret("ruth"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aCodeLastsToTheHalfMinute() {
        Path file = folder.resolve("codes.key");
        assertThat(new OneTimeCodes(at(60), file).secondsLeft()).isEqualTo(30);
        assertThat(new OneTimeCodes(at(89), file).secondsLeft()).isEqualTo(1);
    }

    private static PortalClock at(long second) {
        return new PortalClock(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
