package org.goldenthread.tests.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration tells a newcomer about one of its people, read from the page that a newcomer reads.
 *
 * @param code the one-time code of this moment, or null for somebody who needs none
 */
record DemonstrationPeople(
        String username, String password, @Nullable String code) {

    static DemonstrationPeople of(PortalBrowser browser, String portal, String username) {
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            page.navigate(portal + "/demonstration/people");
            Locator row = page.locator("[data-person='" + username + "']");
            if (row.count() != 1) {
                throw new IllegalStateException("nobody of the demonstration is called " + username);
            }
            Locator code = row.locator("[data-code]");
            return new DemonstrationPeople(
                    username,
                    row.locator("[data-password]").innerText().strip(),
                    code.count() == 0 ? null : code.innerText().replaceAll("\\D", ""));
        }
    }
}
