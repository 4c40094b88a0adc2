package org.goldenthread.core.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class APrintedLetterCanBeReadAloudTest {

    private final LetterWords letter = Invitation.unfilled().filled(Invitation.VALUES);

    @BeforeAll
    static void setUpTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,false", "WELSH,false", "WELSH,true"})
    void itIsWhatThoseWhoDefineItCallPdfA2aAndPdfUa1(Language language, boolean large) throws Exception {
        byte[] pdf = PrintedLetter.of(letter, language, large);

        assertThat(wrong(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(wrong(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void itSaysItsTitleAndItsLanguageAndEveryLetterOfWelsh() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PrintedLetter.of(letter, Language.WELSH, false))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("An invitation");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tŷ’r Ŵyl, Y Stryd Fawr", "Dear Mair");
            for (PDPage page : pdf.getPages()) {
                assertThat(StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false))
                        .isNotEmpty()
                        .allMatch(name -> embedded(page, name));
            }
        }
    }

    @Test
    void noWordIsBrokenAtItsApostrophe() throws IOException {
        Map<String, String> values = new HashMap<>(Invitation.VALUES);
        values.put("child", "Sy’n ".repeat(300));
        byte[] pdf = PrintedLetter.of(Invitation.unfilled().filled(values), Language.WELSH, false);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).lines().map(String::strip))
                    .filteredOn(line -> line.contains("’"))
                    .hasSizeGreaterThan(10)
                    .noneMatch(line -> line.endsWith("’") || line.startsWith("n "));
        }
    }

    @Test
    void whoReadsLargePrintGetsLargePrint() throws IOException {
        assertThat(pages(PrintedLetter.of(letter, Language.ENGLISH, true)))
                .as("as long as the plain one, or longer")
                .isGreaterThanOrEqualTo(pages(PrintedLetter.of(letter, Language.ENGLISH, false)));
        assertThat(LetterDocument.of(letter, Language.ENGLISH, true)
                        .getElementsByTagName("body")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("class")
                        .getNodeValue())
                .isEqualTo("large");
    }

    @Test
    void nothingIsFetchedForItFromWherever(@TempDir Path there) throws IOException {
        Path secret = Files.writeString(there.resolve("secret.txt"), "the secret of the house");
        AtomicInteger asked = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            String web = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
            byte[] pdf = PrintedLetter.of(leadingTo(web, secret.toUri().toString()), "Planted");
            assertThat(asked).hasValue(0);
            try (PDDocument read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read)).doesNotContain("the secret of the house");
            }
        } finally {
            elsewhere.stop(0);
        }
    }

    /** A page with every door that a page could have, which no letter has. */
    private Document leadingTo(String web, String file) {
        Document page = LetterDocument.of(letter, Language.ENGLISH, false);
        Element head = (Element) page.getElementsByTagName("head").item(0);
        Element body = (Element) page.getElementsByTagName("body").item(0);
        for (String address : List.of(web, file)) {
            Element link = page.createElement("link");
            link.setAttribute("rel", "stylesheet");
            link.setAttribute("href", address + "/style.css");
            head.appendChild(link);
            Element style = page.createElement("style");
            style.setTextContent("@import url(" + address + "/more.css); body { background: url(" + address
                    + "/b.png) }" + "@font-face { font-family: other; src: url(" + address
                    + "/f.ttf) } p { font-family: other }");
            head.appendChild(style);
            for (String name : List.of("img", "object", "iframe", "embed")) {
                Element door = page.createElement(name);
                door.setAttribute(name.equals("object") ? "data" : "src", address + "/x.png");
                door.setAttribute("alt", "x");
                body.appendChild(door);
            }
        }
        return page;
    }

    private static boolean embedded(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            return page.getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        }
    }

    private static List<String> wrong(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
