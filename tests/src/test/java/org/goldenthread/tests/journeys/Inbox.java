package org.goldenthread.tests.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demonstration's inbox, in which every mail ends up. */
final class Inbox {

    private static final int LOOKS = 60;
    private static final int BETWEEN_LOOKS = 1000;
    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitation/\\S+");

    private final PortalBrowser browser;

    Inbox(PortalBrowser browser) {
        this.browser = browser;
    }

    /** The link in the newest mail to them; waits for the mail. */
    String linkSentTo(String address) {
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            Locator mail = page.locator("tr", new Page.LocatorOptions().setHasText(address))
                    .first()
                    .locator("a");
            for (int looks = 0; looks < LOOKS && mail.count() == 0; looks++) {
                page.navigate(browser.portal() + "/demonstration/inbox");
                page.waitForTimeout(BETWEEN_LOOKS);
            }
            mail.click();
            Matcher link = LINK.matcher(page.locator("main").innerText());
            if (!link.find()) {
                throw new AssertionError("the mail to " + address + " has no link");
            }
            return link.group();
        }
    }
}
