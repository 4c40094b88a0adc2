package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of ten lines in {@code docs/delivery}, given out by a server of its own, lists the guides of the portal. */
@ExtendWith(OneBrowser.class)
class AnotherFrontEndReadsTheGuidesTest {

    private static final Path PAGE = Path.of("../docs/delivery/guides.html");

    /** Whose pages may read is set for the portal that is walked: seven ports further on. */
    private static final int FURTHER_ON = 7;

    private HttpServer elsewhere;
    private int port;

    @BeforeEach
    void aServerOfItsOwn(PortalBrowser browser) throws IOException {
        port = URI.create(browser.portal()).getPort() + FURTHER_ON;
        elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        byte[] page = Files.readAllBytes(PAGE);
        elsewhere.createContext("/guides.html", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void itCloses() {
        elsewhere.stop(0);
    }

    @Test
    void itListsThemInWelshFromWhereItMay(PortalBrowser browser) throws IOException {
        Page page = browser.context().newPage();
        page.navigate("http://127.0.0.1:" + port + "/guides.html?portal=" + browser.portal());

        List<String> titles = titles(browser.portal());
        PlaywrightAssertions.assertThat(page.locator("li")).hasCount(titles.size());
        List<String> shown = page.locator("li").allTextContents();

        assertThat(Files.readString(PAGE).lines()).hasSizeLessThanOrEqualTo(10);
        for (int i = 0; i < titles.size(); i++) {
            assertThat(shown.get(i)).startsWith(titles.get(i) + ": ");
        }
        assertThat(page.locator("li").first().getAttribute("lang")).isEqualTo("cy");
    }

    /** The same page by another name of the same machine, which is another origin. */
    @Test
    void aPageFromElsewhereReadsNothing(PortalBrowser browser) {
        Page page = browser.context().newPage();
        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(said -> said.text().contains("blocked by CORS policy")),
                () -> page.navigate("http://localhost:" + port + "/guides.html?portal=" + browser.portal()));

        assertThat(page.locator("li").count()).isZero();
    }

    private static List<String> titles(String portal) throws IOException {
        URI list = URI.create(portal + "/api/v1/content/published/guide?lang=cy");
        JsonNode items = new ObjectMapper()
                .readTree(new String(list.toURL().openStream().readAllBytes(), StandardCharsets.UTF_8))
                .path("items");
        List<String> titles = new ArrayList<>();
        items.forEach(item -> titles.add(item.path("title").asText()));
        return titles;
    }
}
