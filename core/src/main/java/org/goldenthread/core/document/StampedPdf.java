package org.goldenthread.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A copy of a PDF with one line at the foot of every page, as its reader holds it, whichever way it lies. The line is text,
 * so that it can be searched and heard. What is stored stays as it is.
 */
final class StampedPdf {

    private static final System.Logger LOG = System.getLogger(StampedPdf.class.getName());

    /** Comes with PDFBox (SIL Open Font License), and has the letters of Welsh. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int MOST_PAGES = 3000;
    private static final float LARGEST = 8;
    private static final float MARGIN = 12;
    private static final float ABOVE_THE_EDGE = 8;

    private StampedPdf() {}

    /** The copy; nothing where it is locked, broken or too long to be marked. */
    static Optional<byte[]> of(Path file, String line) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = pdf.getNumberOfPages();
            if (pdf.isEncrypted() || pages == 0 || pages > MOST_PAGES) {
                return Optional.empty();
            }
            PDFont font = font(pdf);
            String written = written(font, line);
            for (PDPage page : pdf.getPages()) {
                mark(pdf, page, font, written);
            }
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            pdf.save(copy);
            return Optional.of(copy.toByteArray());
        } catch (IOException | RuntimeException unmarkable) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "A PDF cannot be marked: {0}",
                    unmarkable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static PDFont font(PDDocument pdf) throws IOException {
        try (InputStream font = PDType0Font.class.getResourceAsStream(FONT)) {
            if (font == null) {
                throw new IOException(FONT + " is not there");
            }
            return PDType0Font.load(pdf, font);
        }
    }

    private static void mark(PDDocument pdf, PDPage page, PDFont font, String line) throws IOException {
        PDRectangle box = page.getCropBox();
        int turned = Math.floorMod(page.getRotation(), 360);
        boolean lying = turned == 90 || turned == 270;
        float width = lying ? box.getHeight() : box.getWidth();
        float natural = font.getStringWidth(line) / 1000;
        float size = Math.min(LARGEST, (width - 2 * MARGIN) / natural);
        try (PDPageContentStream foot = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            foot.beginMarkedContent(COSName.ARTIFACT);
            foot.transform(upright(box, turned));
            behind(foot, natural * size);
            foot.beginText();
            foot.setFont(font, size);
            foot.setNonStrokingColor(0.15f, 0.15f, 0.2f);
            foot.newLineAtOffset(MARGIN, ABOVE_THE_EDGE);
            foot.showText(line);
            foot.endText();
            foot.endMarkedContent();
        }
    }

    /** A white strip, so that it can be read on a dark page too. */
    private static void behind(PDPageContentStream foot, float width) throws IOException {
        foot.setNonStrokingColor(1f, 1f, 1f);
        foot.addRect(MARGIN - 3, ABOVE_THE_EDGE - 3, width + 6, LARGEST + 5);
        foot.fill();
    }

    /** From a corner at the reader's bottom left. */
    private static Matrix upright(PDRectangle box, int turned) {
        return switch (turned) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> Matrix.getTranslateInstance(box.getLowerLeftX(), box.getLowerLeftY());
        };
    }

    /** With a mark in the place of each letter that the font has not. */
    private static String written(PDFont font, String line) {
        StringBuilder written = new StringBuilder();
        line.codePoints().forEach(letter -> written.append(has(font, letter) ? Character.toString(letter) : "?"));
        return written.toString();
    }

    private static boolean has(PDFont font, int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
