package org.goldenthread.core.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.goldenthread.core.tripwire.Words;
import org.goldenthread.core.tripwire.Words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An address hides in a file's text, in what was crossed out, in notes, and in what the file says of itself. */
class EveryWordOfAFileIsReadTest {

    @TempDir
    Path folder;

    @Test
    void aPdfSaysItsTextItsNotesItsBookmarksAndWhatItIs() throws IOException {
        Path file = folder.resolve("report.pdf");
        try (PDDocument pdf = report()) {
            pdf.save(file.toFile());
        }

        assertThat(FileWords.of("report.pdf", FileKind.PDF, file).whole()).isTrue();
        assertThat(words("report.pdf", FileKind.PDF, file))
                .contains("in the text", "in a note", "in a bookmark", "in the title", "in the metadata", "report.pdf");
    }

    @Test
    void aPdfThatNobodyCanOpenSaysItsNameAloneAndThatThisIsNotAll() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument pdf = report()) {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        Path broken = Files.write(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing".getBytes(UTF_8));

        assertThat(words("locked.pdf", FileKind.PDF, locked)).isEqualTo("locked.pdf\n");
        assertThat(words("broken.pdf", FileKind.PDF, broken)).isEqualTo("broken.pdf\n");
        assertThat(FileWords.of("locked.pdf", FileKind.PDF, locked).whole()).isFalse();
        assertThat(FileWords.of("broken.pdf", FileKind.PDF, broken).whole()).isFalse();
    }

    @Test
    void aPdfWithOtherFilesInItIsNotReadToItsEnd() throws IOException {
        Path file = folder.resolve("parcel.pdf");
        try (PDDocument pdf = report()) {
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("inner.txt", new PDComplexFileSpecification()));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            pdf.save(file.toFile());
        }

        assertThat(FileWords.of("parcel.pdf", FileKind.PDF, file).whole()).isFalse();
        assertThat(words("parcel.pdf", FileKind.PDF, file)).contains("in the text");
    }

    @Test
    void everyPartOfALetterThatSaysSomethingIsReadAndTheRestIsNotTakenForNothing() throws IOException {
        String word = "<w xmlns:w='w'><p>in the text</p></w>";
        Path plain = zip(Map.of("word/document.xml", word, "word/media/image1.png", "\u0001\u0000"));
        assertThat(FileWords.of("a.docx", FileKind.DOCX, plain).whole()).isTrue();

        Path parts = zip(Map.of(
                "word/afchunk.htm", "<p>&#78;M4 <b>9</b>QT</p>",
                "word/more.rtf", "{\\rtf1\\b 19 Her\\'6fn\\b0  Court}",
                "word/note.txt", "in a note"));
        assertThat(FileWords.of("a.docx", FileKind.DOCX, parts).whole()).isTrue();
        assertThat(words("a.docx", FileKind.DOCX, parts)).contains("NM4  9 QT", "19 Heron Court", "in a note");

        for (Map<String, String> unread : List.of(
                Map.of("word/document.xml", "<w>broken off"),
                Map.of("word/embeddings/inner.docx", "PK"),
                Map.of("word/media/image1.png", "<p>words that say they are a picture</p>"),
                Map.of("word/long.txt", "\0".repeat(64 * 1024 * 1024 + 1)))) {
            assertThat(FileWords.of("a.docx", FileKind.DOCX, zip(unread)).whole())
                    .as("%s", unread.keySet())
                    .isFalse();
        }
        Path broken = Files.write(folder.resolve("broken.docx"), "PK and nothing".getBytes(UTF_8));
        assertThat(FileWords.of("broken.docx", FileKind.DOCX, broken).whole()).isFalse();
    }

    @Test
    void aPartOfALetterIsReadInItsOwnLetters() throws IOException {
        Path file = folder.resolve("wide.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("\ufeff<?xml version='1.0' encoding='UTF-16'?><w><p>written wide</p></w>".getBytes(UTF_16LE));
        }

        assertThat(words("wide.docx", FileKind.DOCX, file)).contains("written wide");
    }

    @Test
    void aPhotoThatSaysWhereItWasTakenIsNotReadToItsEnd() throws IOException {
        byte[] exif = HexFormat.of()
                .parseHex("ffd8ffe1" + "0022" + "457869660000" + "49492a0008000000" + "0100" + "2588040001000000"
                        + "1a000000" + "00000000" + "ffd9");
        byte[] without = HexFormat.of()
                .parseHex("ffd8ffe1" + "0022" + "457869660000" + "49492a0008000000" + "0100" + "1201030001000000"
                        + "01000000" + "00000000" + "ffd9");

        Path there = Files.write(folder.resolve("there.jpg"), exif);
        Path nowhere = Files.write(folder.resolve("nowhere.jpg"), without);
        assertThat(FileWords.of("there.jpg", FileKind.JPEG, there).whole()).isFalse();
        assertThat(FileWords.of("nowhere.jpg", FileKind.JPEG, nowhere).whole()).isTrue();
    }

    @Test
    void aLetterSaysItsTextItsCommentsWhatWasCrossedOutAndItsAuthor() throws IOException {
        String text = "<w:document xmlns:w='w'><w:p><w:r><w:t>in two </w:t></w:r><w:r><w:t>runs</w:t></w:r></w:p>"
                + "<w:del><w:r><w:delText>crossed out</w:delText></w:r></w:del>"
                + "<pic descr='beside a picture'/></w:document>";
        Path file = zip(Map.of(
                "word/document.xml", text,
                "word/comments.xml", "<c author='Priya'>in a comment</c>",
                "word/_rels/document.xml.rels", "<r Target='mailto:cerys@example.org'/>",
                "docProps/core.xml", "<p><creator>its author</creator></p>",
                "word/broken.xml", "<w>broken off"));

        assertThat(words("letter.docx", FileKind.DOCX, file))
                .contains("in two runs", "crossed out", "beside a picture", "in a comment", "cerys@example.org")
                .contains("its author", "broken off");
    }

    @Test
    void aLetterFetchesAndExpandsNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "from outside");
        Path file = zip(Map.of(
                "content.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><d><p>before &x; after</p></d>"));

        assertThat(words("letter.odt", FileKind.ODT, file)).contains("before").doesNotContain("from outside");
    }

    @Test
    void aPictureSaysWhatStandsBesideIt() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 'a', 'b', 3});
        picture.write("taken at 19 Heron Court".getBytes(UTF_8));
        picture.write(1);
        picture.write("written wide".getBytes(UTF_16LE));
        picture.write(2);
        Path file = Files.write(folder.resolve("photo.jpg"), picture.toByteArray());

        assertThat(words("photo.jpg", FileKind.JPEG, file))
                .contains("taken at 19 Heron Court", "written wide")
                .doesNotContain("ab");
    }

    private static PDDocument report() throws IOException {
        PDDocument pdf = new PDDocument();
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText("in the text");
            content.endText();
        }
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("in a note");
        page.getAnnotations().add(note);
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle("in a bookmark");
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(bookmark);
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        pdf.getDocumentInformation().setTitle("in the title");
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata("<x><a>in the metadata</a></x>".getBytes(UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        return pdf;
    }

    private Path zip(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("letter.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    private static String words(String name, FileKind kind, Path file) {
        Words words = FileWords.of(name, kind, file);
        return words.all().stream().map(Said::text).collect(Collectors.joining("\n"));
    }
}
