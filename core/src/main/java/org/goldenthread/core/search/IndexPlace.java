package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.lucene.store.FSDirectory;
import org.goldenthread.core.kernel.Settings;

/** Where the index lies: {@code gt.index}, or beside the uploaded files. It can always be made again, so no copy is kept. */
@ApplicationScoped
class IndexPlace {

    @Produces
    @Singleton
    WordIndex index() throws IOException {
        Path place = Settings.optional("gt.index")
                .map(Path::of)
                .orElseGet(() -> Path.of(Settings.text("gt.files")).resolveSibling("index"));
        Files.createDirectories(
                place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new WordIndex(FSDirectory.open(place));
    }

    void close(@Disposes WordIndex index) throws IOException {
        index.close();
    }
}
