package org.goldenthread.core.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.core.tripwire.Words;

/**
 * Everything in a file that a program can read as words: its name, its text, and what it says of itself; and whether that is
 * all. What stands in a picture it cannot read, and where a photo was taken is not said in words.
 */
final class FileWords {

    /** Shorter runs of letters stand in every picture by chance. */
    private static final int SHORTEST_RUN = 8;

    private FileWords() {}

    static Words of(String name, FileKind kind, Path file) {
        Read read = read(kind, file);
        return Words.of(name, read.text()).readToItsEnd(read.whole());
    }

    /** What stands in it, without its name; of a picture nothing, because what a camera writes is no text. */
    static String in(FileKind kind, Path file) {
        return kind == FileKind.PNG || kind == FileKind.JPEG
                ? ""
                : read(kind, file).text();
    }

    private static Read read(FileKind kind, Path file) {
        try {
            return switch (kind) {
                case PDF -> PdfWords.in(file);
                case DOCX, ODT -> OfficeWords.in(file);
                case TXT -> new Read(Files.readString(file), true);
                case PNG, JPEG -> new Read(beside(file), !PlaceTaken.isIn(Files.readAllBytes(file)));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a camera or a program wrote beside the picture: place, title, comment. */
    static String beside(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        StringBuilder run = new StringBuilder();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                // half of the letters of wide text are empty
                if (b == 0) {
                    continue;
                }
                if (b >= 0x20 && b < 0x7F) {
                    run.append((char) b);
                } else {
                    end(run, all);
                }
            }
        }
        end(run, all);
        return all.toString();
    }

    private static void end(StringBuilder run, StringBuilder all) {
        if (run.length() >= SHORTEST_RUN) {
            all.append(run).append('\n');
        }
        run.setLength(0);
    }
}
