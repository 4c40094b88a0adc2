package org.goldenthread.core.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The words of a PDF: its text layer, notes on its pages, forms filled in, bookmarks, and what it says of itself. */
final class PdfWords {

    private static final System.Logger LOG = System.getLogger(PdfWords.class.getName());
    private static final int MOST_PAGES = 3000;
    private static final int MOST_BOOKMARKS = 5000;

    private final StringBuilder words = new StringBuilder();
    private int bookmarks;
    private boolean whole = true;

    private PdfWords() {}

    /** Not whole where it is locked, broken or too long, or where other files are in it. */
    static Read in(Path file) {
        PdfWords found = new PdfWords();
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            found.of(pdf);
        } catch (IOException | RuntimeException unreadable) {
            found.whole = false;
            LOG.log(
                    System.Logger.Level.INFO,
                    "A PDF cannot be read: {0}",
                    unreadable.getClass().getSimpleName());
        }
        return new Read(found.words.toString(), found.whole);
    }

    private void of(PDDocument pdf) throws IOException {
        ofItself(pdf);
        whole &= pdf.getNumberOfPages() > 0 && pdf.getNumberOfPages() <= MOST_PAGES && !holdsFiles(pdf);
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation note : page.getAnnotations()) {
                whole &= !(note instanceof PDAnnotationFileAttachment);
                add(note.getContents());
                add(note.getCOSObject().getString("Subj"));
            }
        }
        if (pdf.getDocumentCatalog().getAcroForm() != null) {
            whole &= !pdf.getDocumentCatalog().getAcroForm().hasXFA();
            for (PDField field : pdf.getDocumentCatalog().getAcroForm().getFieldTree()) {
                add(field.getValueAsString());
            }
        }
        if (pdf.getDocumentCatalog().getDocumentOutline() != null) {
            ofBookmarks(pdf.getDocumentCatalog().getDocumentOutline());
        }
        PDFTextStripper text = new PDFTextStripper();
        text.setEndPage(MOST_PAGES);
        add(text.getText(pdf));
    }

    /** Files in a file are opened by whoever reads it, and not here. */
    private static boolean holdsFiles(PDDocument pdf) {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        return names != null && names.containsKey(COSName.EMBEDDED_FILES)
                || catalog.containsKey(COSName.AF)
                || catalog.containsKey(COSName.COLLECTION);
    }

    private void ofItself(PDDocument pdf) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        for (String key : information.getMetadataKeys()) {
            Object value = information.getPropertyStringValue(key);
            add(value == null ? null : value.toString());
        }
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            add(new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "\n"));
        }
    }

    private void ofBookmarks(PDOutlineNode under) {
        for (PDOutlineItem item : under.children()) {
            if (++bookmarks > MOST_BOOKMARKS) {
                whole = false;
                return;
            }
            add(item.getTitle());
            ofBookmarks(item);
        }
    }

    private void add(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            words.append(text).append('\n');
        }
    }
}
