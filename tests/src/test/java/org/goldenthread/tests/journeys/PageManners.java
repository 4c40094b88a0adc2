package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
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

    private static final String LOOKS = """
            () => {
              const kinds = new Set(['html[' + document.documentElement.lang + ']']);
              for (const one of document.querySelectorAll('body, body *')) {
                kinds.add(one.tagName + '.' + (one.getAttribute('class') ?? '') + '.' + (one.type ?? ''));
              }
              const heading = document.querySelector('h1');
              const answer = performance.getEntriesByType('navigation')[0];
              return [heading ? heading.textContent.trim() : '', [...kinds].sort().join(' '),
                String(answer ? answer.responseStatus : 200)];
            }""";

    private final String portal;
    private final String host;
    private final boolean scripts;
    private final PagesWalked walked;
    private final Set<String> seen = new HashSet<>();
    private int shots;

    PageManners(String portal, PagesWalked walked) {
        this(portal, walked, true);
    }

    private PageManners(String portal, PagesWalked walked, boolean scripts) {
        this.portal = portal;
        this.walked = walked;
        this.host = URI.create(portal).getHost();
        this.scripts = scripts;
    }

    /** For a browser that runs no script, and so no axe; other journeys ask axe about the same pages. */
    static PageManners withoutScript(String portal) {
        return new PageManners(portal, new PagesWalked(), false);
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
        Look look = look(page);
        if (!seen.add(look.likeness())) {
            note(look);
            return;
        }
        assertThat(page.title()).as("title at " + page.url()).isNotBlank().doesNotContainPattern(NAME);
        assertThat(page.url()).as("address").doesNotContainPattern(NAME);
        shots++;
        Axe axe = scripts ? Axe.in(page) : null;
        for (int width : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setType(ScreenshotType.JPEG)
                    .setPath(SHOTS.resolve("%03d-%s%s-%d.jpg".formatted(shots, name, scripts ? "" : "-plain", width))));
            assertThat(tooWide(page))
                    .as("wider than %d px: %s", width, page.url())
                    .isFalse();
            if (axe != null) {
                assertThat(axe.objections())
                        .as("axe at %d px: %s", width, page.url())
                        .isEmpty();
            }
        }
        note(look);
    }

    /** Only where all the checks have been passed, now or by a page like this one before. */
    private void note(Look look) {
        if (look.address().startsWith(portal)) {
            walked.note(look.address().substring(portal.length()), look.heading(), look.status());
        }
    }

    /** Two pages alike in address, heading and the kinds of things on them need looking at once. */
    private record Look(String address, String heading, String kinds, int status) {

        String likeness() {
            return ID.matcher(address).replaceAll("*")
                    + ' '
                    + NAME.matcher(heading).replaceAll("*")
                    + ' '
                    + kinds;
        }
    }

    private static Look look(Page page) {
        List<?> seen = (List<?>) page.evaluate(LOOKS);
        return new Look(
                page.url().replaceFirst("[?#].*", ""),
                seen.get(0).toString(),
                seen.get(1).toString(),
                Integer.parseInt(seen.get(2).toString()));
    }

    private static boolean tooWide(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }
}
