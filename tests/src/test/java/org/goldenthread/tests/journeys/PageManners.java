package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds for every page, on a phone and on a desktop: nothing that axe objects to, nothing wider than the screen, no
 * request to anybody else, and no name in the title or the address.
 */
final class PageManners {

    static final int PHONE = 390;
    static final int DESKTOP = 1280;
    static final int HEIGHT = 844;

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{22,}");
    private static final Pattern NAME = Pattern.compile(
            "\\b(Ela|Tomos|Osian|Cerys|Daniel|Rhys|Mair|Bethan|Gareth|Bowen|Lloyd)\\b", Pattern.CASE_INSENSITIVE);

    private final String host;
    private final boolean scripts;
    private final Set<String> seen = new HashSet<>();
    private int shots;

    PageManners(String portal) {
        this(portal, true);
    }

    private PageManners(String portal, boolean scripts) {
        this.host = URI.create(portal).getHost();
        this.scripts = scripts;
    }

    /** For a browser that runs no script, and so no axe; other journeys ask axe about the same pages. */
    static PageManners withoutScript(String portal) {
        return new PageManners(portal, false);
    }

    /** A request that a page makes; inline data asks nobody. */
    void notice(String url) {
        if (url.startsWith("http")) {
            assertThat(URI.create(url.replaceFirst("[?#].*", "")).getHost())
                    .as("a page asks somebody else: " + url)
                    .isEqualTo(host);
        }
    }

    void check(Page page, String name) {
        if (!seen.add(likeness(page))) {
            return;
        }
        assertThat(page.title()).as("title at " + page.url()).isNotBlank().doesNotContainPattern(NAME);
        assertThat(page.url()).as("address").doesNotContainPattern(NAME);
        shots++;
        for (int width : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SHOTS.resolve("%03d-%s%s-%d.png".formatted(shots, name, scripts ? "" : "-plain", width))));
            assertThat(tooWide(page))
                    .as("wider than %d px: %s", width, page.url())
                    .isFalse();
            if (scripts) {
                assertThat(objections(page))
                        .as("axe at %d px: %s", width, page.url())
                        .isEmpty();
            }
        }
    }

    /** Two pages alike in address, heading and faults need looking at once. */
    private static String likeness(Page page) {
        String address = ID.matcher(page.url().replaceFirst("[?#].*", "")).replaceAll("*");
        Object heading = page.evaluate("() => [...document.querySelectorAll('h1,[role=alert] h2')]"
                + ".map(h => h.textContent.trim()).join('|') + document.querySelectorAll('form').length");
        return address + ' ' + heading;
    }

    private static boolean tooWide(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    private static List<String> objections(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(PageManners::inWords).toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
