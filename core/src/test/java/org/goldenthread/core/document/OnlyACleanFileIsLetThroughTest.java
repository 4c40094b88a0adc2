package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyACleanFileIsLetThroughTest {

    @TempDir
    Path folder;

    private ServerSocketChannel scanner;
    private Path letter;

    @BeforeEach
    void aScannerAndALetter() throws IOException {
        scanner = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        scanner.bind(UnixDomainSocketAddress.of(folder.resolve("clamd.sock")));
        letter = Files.writeString(folder.resolve("letter"), "Dear Mair ".repeat(50_000));
    }

    @AfterEach
    void close() throws IOException {
        scanner.close();
    }

    /** Reads one INSTREAM as clamd does and gives the answer; its result is how many bytes it was sent. */
    private CompletableFuture<Long> scannerThatSays(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (SocketChannel caller = scanner.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
                in.readNBytes("zINSTREAM\0".length());
                long received = 0;
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    received += in.readNBytes(length).length;
                }
                caller.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                return received;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private VirusCheck check() {
        return new VirusCheck(folder.resolve("clamd.sock").toString(), Duration.ofMillis(500));
    }

    @Test
    void theWholeFileIsShownToTheScannerAndItsOkLetsItThrough() throws Exception {
        CompletableFuture<Long> scanned = scannerThatSays("stream: OK\0");

        assertThatCode(() -> check().requireClean(letter)).doesNotThrowAnyException();

        assertThat(scanned.get()).isEqualTo(Files.size(letter));
    }

    @ParameterizedTest
    @CsvSource({
        "stream: Eicar-Test-Signature FOUND, VIRUS",
        "stream: Heuristics.Limits.Exceeded FOUND, VIRUS",
        "INSTREAM size limit exceeded. ERROR, CHECK_SILENT",
        "stream: OK but not quite, CHECK_SILENT",
        "'', CHECK_SILENT"
    })
    void anyOtherAnswerLetsNothingThrough(String answer, FileRefused.Reason reason) {
        scannerThatSays(answer + "\0");

        assertThatThrownBy(() -> check().requireClean(letter))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aScannerThatNeverAnswersOrIsNotThereLetsNothingThrough() throws IOException {
        assertThatThrownBy(() -> check().requireClean(letter))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.reason()).isEqualTo(FileRefused.Reason.CHECK_SILENT));
        scanner.close();
        assertThatThrownBy(() -> check().requireClean(letter)).isInstanceOf(FileRefused.class);
        assertThatThrownBy(() -> new VirusCheck("127.0.0.1:1", Duration.ofMillis(200)).requireClean(letter))
                .isInstanceOf(FileRefused.class);
    }
}
