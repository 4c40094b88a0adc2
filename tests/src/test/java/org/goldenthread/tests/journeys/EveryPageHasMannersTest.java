package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks that every journey relies on are themselves seen to object. */
@ExtendWith(OneBrowser.class)
class EveryPageHasMannersTest {

    @Test
    void aPictureWithoutWordsIsObjectedTo(PortalBrowser browser) {
        assertThatThrownBy(() -> checked(browser, "<h1>Nan</h1><img src='data:,'>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }

    @Test
    void aPageWiderThanThePhoneIsObjectedTo(PortalBrowser browser) {
        assertThatThrownBy(() -> checked(browser, "<h1>Wide</h1><p style='width:800px'>far</p>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("wider than 390 px");
    }

    @Test
    void aNameInTheTitleIsObjectedTo(PortalBrowser browser) {
        assertThatThrownBy(() -> checked(browser, "<title>Ela's plan</title><h1>Plan</h1>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("title at");
    }

    private static void checked(PortalBrowser browser, String body) {
        String title = body.contains("<title>") ? "" : "<title>A page</title>";
        try (BrowserContext context = browser.context()) {
            Page page = context.newPage();
            page.setContent("<!doctype html><html lang='en'>" + title + "<main>" + body + "</main></html>");
            new PageManners("http://localhost", new PagesWalked()).check(page, "planted");
        }
    }
}
