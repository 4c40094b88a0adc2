package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesAreKeptUnderTheirHashTest {

    private static final String HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path folder;

    private BlobStore store;

    @BeforeEach
    void anEmptyStore() {
        store = new BlobStore(folder.resolve("files"));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatIsKeptCanBeReadAgainAndTheSameBytesAreThereOnce() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (BlobStore.Arrived arrived = store.receive(bytes("hello"), 10)) {
                assertThat(arrived.sha256()).isEqualTo(HELLO);
                assertThat(arrived.size()).isEqualTo(5);
                arrived.keep();
            }
        }

        try (InputStream in = store.open(HELLO)) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("hello");
        }
        assertThat(everything()).containsExactly(folder.resolve("files/2c/f2/" + HELLO));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("files"))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatIsNotKeptLeavesNothingBehind() throws IOException {
        store.receive(bytes("hello"), 10).close();
        assertThatThrownBy(() -> store.receive(bytes("hello"), 4))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.reason()).isEqualTo(FileRefused.Reason.TOO_LARGE));
        assertThatThrownBy(() -> store.receive(bytes(""), 4))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.reason()).isEqualTo(FileRefused.Reason.EMPTY));
        assertThatThrownBy(() -> store.receive(brokenOff(), 100)).isInstanceOf(UncheckedIOException.class);

        assertThat(everything()).isEmpty();
    }

    @Test
    void whatACrashLeftWaitingIsThrownAwayAndWhatIsOnItsWayIsNot() throws IOException {
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        store.clearWaiting(now);
        try (BlobStore.Arrived left = store.receive(bytes("left"), 10);
                BlobStore.Arrived arriving = store.receive(bytes("arriving"), 10);
                BlobStore.Arrived kept = store.receive(bytes("hello"), 10)) {
            kept.keep();
            Files.setLastModifiedTime(left.file(), FileTime.from(now.minusSeconds(1)));
            Files.setLastModifiedTime(arriving.file(), FileTime.from(now));
            Files.setLastModifiedTime(folder.resolve("files/2c/f2/" + HELLO), FileTime.from(now.minusSeconds(1)));

            store.clearWaiting(now);
            store.clearWaiting(now);

            assertThat(everything()).containsExactlyInAnyOrder(arriving.file(), folder.resolve("files/2c/f2/" + HELLO));
        }
    }

    private static InputStream brokenOff() {
        return new InputStream() {
            private int left = 3;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line went dead");
                }
                return 'x';
            }
        };
    }
}
