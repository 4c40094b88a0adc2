package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ACopyNamesItsReaderTest {

    private static final String LINE = "Read by Siân Llŷr, Cyngor Gŵyr, 28 November 2026, 00:21";

    @TempDir
    Path folder;

    @Test
    void everyPageOfTheCopySaysItAndWhatIsStoredStaysAsItWas() throws IOException {
        Path stored = pdf(3, 0);
        byte[] before = Files.readAllBytes(stored);

        byte[] copy = StampedPdf.of(stored, LINE).orElseThrow();

        try (PDDocument marked = Loader.loadPDF(copy)) {
            assertThat(marked.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(marked)).contains(LINE);
            }
        }
        assertThat(Files.readAllBytes(stored)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void itStandsAtTheReadersFootWhicheverWayThePageLies(int turned) throws IOException {
        byte[] copy = StampedPdf.of(pdf(1, turned), LINE).orElseThrow();

        try (PDDocument marked = Loader.loadPDF(copy)) {
            PDPage page = marked.getPage(0);
            Feet feet = new Feet();
            feet.getText(marked);
            float height = turned % 180 == 0
                    ? page.getCropBox().getHeight()
                    : page.getCropBox().getWidth();
            assertThat(feet.fromLeft).isBetween(0f, 40f);
            assertThat(feet.fromTop).isBetween(height - 30, height);
        }
    }

    @Test
    void aPageTooNarrowForItIsGivenItSmaller() throws IOException {
        String longer = LINE + " – ".repeat(100);
        byte[] copy = StampedPdf.of(pdf(1, 0), longer).orElseThrow();

        try (PDDocument marked = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(marked).replaceAll("\\s+", " "))
                    .contains(LINE);
        }
    }

    @Test
    void aLetterThatTheFontHasNotIsAMarkAndNoFailure() throws IOException {
        byte[] copy = StampedPdf.of(pdf(1, 0), "Read by 慧").orElseThrow();

        try (PDDocument marked = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(marked)).contains("Read by ?");
        }
    }

    @Test
    void whatIsLockedOrBrokenIsNotMarked() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument pdf = Loader.loadPDF(pdf(1, 0).toFile())) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(locked.toFile());
        }
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing more");

        assertThat(StampedPdf.of(locked, LINE)).isEmpty();
        assertThat(StampedPdf.of(broken, LINE)).isEmpty();
    }

    private Path pdf(int pages, int turned) throws IOException {
        Path file = folder.resolve("stored" + turned + ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage(new PDRectangle(20, 30, 595, 842));
                page.setRotation(turned);
                pdf.addPage(page);
                try (PDPageContentStream dark = new PDPageContentStream(pdf, page)) {
                    // what a careless program leaves behind must not move the line
                    dark.transform(Matrix.getScaleInstance(3, 3));
                    dark.addRect(0, 0, 900, 900);
                    dark.fill();
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** Where the first letter stands, as whoever holds the page sees it. */
    private static final class Feet extends PDFTextStripper {
        private float fromLeft = -1;
        private float fromTop = -1;

        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            if (fromLeft < 0) {
                fromLeft = letters.get(0).getXDirAdj();
                fromTop = letters.get(0).getYDirAdj();
            }
        }
    }
}
