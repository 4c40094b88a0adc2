package org.goldenthread.core.letter;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.goldenthread.core.kernel.Language;
import org.w3c.dom.Document;

/**
 * A letter as a file that is read aloud as well as printed: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), tagged, its
 * language and title set, its fonts within it. Nothing is fetched for it, from wherever.
 */
final class PrintedLetter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final byte[] REGULAR = font("DejaVuSans.ttf");
    private static final byte[] BOLD = font("DejaVuSans-Bold.ttf");
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // it would say in the log what a letter leads to
        XRLog.setLoggingEnabled(false);
    }

    private PrintedLetter() {}

    /** @param large true for somebody who reads large print */
    static byte[] of(LetterWords words, Language language, boolean large) {
        return of(LetterDocument.of(words, language, large), words.title());
    }

    static byte[] of(Document page, String title) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            refuseEverythingElsewhere(builder);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.useFont(stream(REGULAR), "letter", 400, FontStyle.NORMAL, true);
            builder.useFont(stream(BOLD), "letter", 700, FontStyle.NORMAL, true);
            builder.useUnicodeLineBreaker(new LineEnds());
            builder.withProducer("Golden Thread");
            builder.withW3cDocument(page, null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void refuseEverythingElsewhere(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> null);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static FSSupplier<InputStream> stream(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (InputStream font = PrintedLetter.class.getResourceAsStream(FONTS + name)) {
            if (font == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
