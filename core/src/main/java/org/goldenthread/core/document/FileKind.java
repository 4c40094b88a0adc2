package org.goldenthread.core.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken in. Nothing that runs, nothing that fetches. */
public enum FileKind {
    PDF("application/pdf", List.of("pdf")),
    PNG("image/png", List.of("png")),
    JPEG("image/jpeg", List.of("jpg", "jpeg")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt")),
    TXT("text/plain", List.of("txt"));

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, List<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    /** The registered media type (IANA), as it is given out. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** What a file claims to be by the end of its name. */
    static Optional<FileKind> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileKind kind : values()) {
            if (kind.extensions.contains(extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether a sender's media type may stand for this kind; browsers that do not know say octet-stream, or nothing. */
    boolean mayBeCalled(String declared) {
        String type = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.equals("application/octet-stream")
                || type.equals(mediaType)
                || (this == JPEG && type.equals("image/jpg"));
    }
}
