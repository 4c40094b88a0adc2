package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ADownloadStopsWhenItsGrantEndsTest {

    @TempDir
    Path folder;

    private OpenFile open(BlobStore store, int grantLivesFor) {
        byte[] bytes = new byte[4 * OpenFile.ASK_AGAIN];
        AtomicInteger asked = new AtomicInteger();
        try (BlobStore.Arrived arrived = store.receive(new ByteArrayInputStream(bytes), bytes.length)) {
            arrived.keep();
            FileLine line = new FileLine(
                    FileId.next(),
                    "report.pdf",
                    FileKind.PDF,
                    bytes.length,
                    Instant.EPOCH,
                    null,
                    Compartment.SHARED,
                    Label.OFFICIAL,
                    false);
            return OpenFile.original(line, arrived.sha256(), store, () -> asked.incrementAndGet() <= grantLivesFor);
        }
    }

    @Test
    void whileTheGrantLivesAllBytesCome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        open(new BlobStore(folder), Integer.MAX_VALUE).writeTo(out);
        assertThat(out.size()).isEqualTo(4 * OpenFile.ASK_AGAIN);
    }

    @Test
    void whenItEndsTheNextQuarterOfAMegabyteDoesNotCome() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> open(new BlobStore(folder), 1).writeTo(out)).isInstanceOf(NotThere.class);
        assertThat(out.size()).isEqualTo(2 * OpenFile.ASK_AGAIN);
    }
}
