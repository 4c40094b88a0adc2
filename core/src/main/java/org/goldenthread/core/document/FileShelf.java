package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Duration;
import org.goldenthread.core.kernel.Settings;

/** Sets up where bytes lie ({@code gt.files}) and who checks them ({@code gt.clamd.socket}, {@code gt.clamd.seconds}). */
@ApplicationScoped
class FileShelf {

    /** How large a file may be, in bytes: {@code gt.files.most-mib}, 25 MiB unless set. */
    static long most() {
        return Settings.number("gt.files.most-mib", 25) * 1024L * 1024L;
    }

    @Produces
    BlobStore store() {
        return new BlobStore(Path.of(Settings.text("gt.files")));
    }

    @Produces
    VirusCheck check() {
        return new VirusCheck(
                Settings.text("gt.clamd.socket", "/run/clamav/clamd.ctl"),
                Duration.ofSeconds(Settings.number("gt.clamd.seconds", 60)));
    }
}
