package org.goldenthread.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip that may be a letter. It is looked at by its list of parts; nothing is unpacked but a short name. */
final class OfficeFile {

    private static final int MOST_PARTS = 2000;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    private OfficeFile() {}

    static Optional<FileKind> kind(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                return Optional.empty();
            }
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            if (parts.stream().anyMatch(OfficeFile::unfit) || unpacked(parts) > MOST_UNPACKED) {
                return Optional.empty();
            }
            if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return FileKind.ODT.mediaType().equals(declared(zip)) ? Optional.of(FileKind.ODT) : Optional.empty();
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    /** A part that runs, or that would leave its folder when unpacked. */
    private static boolean unfit(ZipEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.contains("..")
                || name.startsWith("/")
                || name.contains("\\")
                || name.endsWith("vbaproject.bin")
                || name.contains("/activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static long unpacked(List<? extends ZipEntry> parts) {
        return parts.stream().mapToLong(part -> Math.max(0, part.getSize())).sum();
    }

    private static String declared(ZipFile zip) throws IOException {
        ZipEntry part = zip.getEntry("mimetype");
        if (part == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(part)) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII);
        }
    }
}
