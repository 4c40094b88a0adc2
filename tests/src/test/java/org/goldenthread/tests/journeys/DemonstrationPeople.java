package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration tells a newcomer about one of its people, read from the page that a newcomer reads.
 *
 * @param code the one-time code of this moment, or null for somebody who needs none
 */
record DemonstrationPeople(
        String username, String password, @Nullable String code) {

    private static final Map<String, String> USED = new ConcurrentHashMap<>();
    private static final Pattern PASSWORD = Pattern.compile("password: (\\S+)");

    static DemonstrationPeople of(PortalBrowser browser, String portal, String username) {
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            page.navigate(portal + "/demonstration/people" + (USED.containsKey(username) ? "" : "?still"));
            Locator row = page.locator("tr")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator(
                                    "td:first-child", new Page.LocatorOptions().setHasText(exactly(username)))));
            if (row.count() != 1) {
                throw new IllegalStateException("nobody of the demonstration is called " + username);
            }
            Locator code = row.locator(".code");
            return new DemonstrationPeople(
                    username,
                    passwordIn(page.locator("main").innerText()),
                    code.count() == 0 ? null : fresh(code, username).replaceAll("\\D", ""));
        }
    }

    /** A code works once: whoever comes in again waits for the next, which the page brings by itself. */
    private static String fresh(Locator code, String username) {
        String used = USED.get(username);
        if (used != null) {
            assertThat(code).not().hasText(used, new LocatorAssertions.HasTextOptions().setTimeout(70_000));
        }
        String fresh = code.innerText();
        USED.put(username, fresh);
        return fresh;
    }

    private static Pattern exactly(String username) {
        return Pattern.compile("^\\s*" + username + "\\s*$");
    }

    private static String passwordIn(String words) {
        Matcher said = PASSWORD.matcher(words);
        if (!said.find()) {
            throw new IllegalStateException("the demonstration does not say its password");
        }
        return said.group(1);
    }
}
