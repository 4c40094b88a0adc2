package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checks that every journey relies on are themselves seen to object. */
class EveryPageHasMannersTest {

    private static PortalBrowser browser;

    @BeforeAll
    static void open() {
        browser = PortalBrowser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aPictureWithoutWordsIsObjectedTo() {
        assertThatThrownBy(() -> checked("<h1>Nan</h1><img src='data:,'>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt");
    }

    @Test
    void aPageWiderThanThePhoneIsObjectedTo() {
        assertThatThrownBy(() -> checked("<h1>Wide</h1><p style='width:800px'>far</p>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("wider than 390 px");
    }

    @Test
    void aNameInTheTitleIsObjectedTo() {
        assertThatThrownBy(() -> checked("<title>Ela's plan</title><h1>Plan</h1>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("title at");
    }

    private static void checked(String body) {
        Page page = browser.context().newPage();
        String title = body.contains("<title>") ? "" : "<title>A page</title>";
        page.setContent("<!doctype html><html lang='en'>" + title + "<main>" + body + "</main></html>");
        new PageManners("http://localhost").check(page, "planted");
    }
}
