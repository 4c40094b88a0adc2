package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatAFileReallyIsTest {

    private static final String PNG = "89504e470d0a1a0a" + "0000000049454e44ae426082";

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                String[] nameAndText = part.split("=", 2);
                zip.putNextEntry(new ZipEntry(nameAndText[0]));
                zip.write(nameAndText[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file(bytes.toByteArray());
    }

    @Test
    void eachKindIsKnownByItsInside() throws IOException {
        assertThat(Sniffing.kind(file("%PDF-1.7\n%%EOF"))).contains(FileKind.PDF);
        assertThat(Sniffing.kind(file(HexFormat.of().parseHex(PNG)))).contains(FileKind.PNG);
        assertThat(Sniffing.kind(file(HexFormat.of().parseHex("ffd8ffe0")))).contains(FileKind.JPEG);
        assertThat(Sniffing.kind(file("Tŷ Nain\r\n".repeat(4000)))).contains(FileKind.TXT);
        assertThat(Sniffing.kind(zip("[Content_Types].xml=<a/>", "word/document.xml=<a/>")))
                .contains(FileKind.DOCX);
        assertThat(Sniffing.kind(zip("mimetype=application/vnd.oasis.opendocument.text", "content.xml=<a/>")))
                .contains(FileKind.ODT);
    }

    @Test
    void aProgramAPictureWithATailAndHalfACharacterAreNothingWeTake() throws IOException {
        assertThat(Sniffing.kind(file("MZ\u0000\u0001"))).isEmpty();
        assertThat(Sniffing.kind(file(HexFormat.of().parseHex(PNG + "3c7376673e"))))
                .isEmpty();
        assertThat(Sniffing.kind(file(new byte[] {'a', (byte) 0xC3}))).isEmpty();
        assertThat(Sniffing.kind(file(new byte[] {'a', (byte) 0xFF, 'b'}))).isEmpty();
    }

    @Test
    void aLetterThatRunsOrClimbsOutOfItsFolderIsNothingWeTake() throws IOException {
        assertThat(Sniffing.kind(zip("[Content_Types].xml=x", "word/document.xml=x", "word/vbaProject.bin=x")))
                .isEmpty();
        assertThat(Sniffing.kind(zip("[Content_Types].xml=x", "word/document.xml=x", "../../evil.sh=x")))
                .isEmpty();
        assertThat(Sniffing.kind(zip("mimetype=application/vnd.oasis.opendocument.text", "Basic/Standard/m.xml=x")))
                .isEmpty();
        assertThat(Sniffing.kind(zip("any.txt=x"))).isEmpty();
        assertThat(Sniffing.kind(file("PK\u0003\u0004 but no zip"))).isEmpty();
    }

    @Test
    void nameAndSendersTypeMustAgreeWithTheKind() {
        assertThat(FileKind.named("plan.JPEG")).contains(FileKind.JPEG);
        assertThat(FileKind.named("plan.pdf.exe")).isEmpty();
        assertThat(FileKind.named("plan")).isEmpty();
        assertThat(FileKind.PDF.mayBeCalled("application/pdf; charset=binary")).isTrue();
        assertThat(FileKind.ODT.mayBeCalled("application/octet-stream")).isTrue();
        assertThat(FileKind.PDF.mayBeCalled("text/html")).isFalse();
    }
}
