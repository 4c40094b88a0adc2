package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each person of the demonstration signs in as themselves and finds a page of their own, in their language: before anybody chose another. */
@Order(1)
@ExtendWith(OneBrowser.class)
class EverybodyComesInTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("everybody")
    void andFindsAPageOfTheirOwn(String username, Cast person, PortalBrowser browser) {
        Page page = browser.signInAs(username).goesTo("/").page();

        assertThat(page).hasURL(browser.portal() + "/");
        assertThat(page.locator("html")).hasAttribute("lang", person.welsh() ? "cy" : "en");
        assertThat(page.locator("body")).hasClass(Pattern.compile(person.family() ? "gt--family" : "gt--staff"));
        assertThat(page.locator("body.gt--easy")).hasCount(person.easyRead() ? 1 : 0);
        assertThat(page.locator("h1")).containsText(heading(person));
    }

    private static String heading(Cast person) {
        if (person.family()) {
            return (person.welsh() ? "Helô, " : "Hello, ") + person.first();
        }
        return person.welsh() ? "Eich gwaith" : "Your work";
    }

    static Stream<Object[]> everybody() throws IOException {
        return Cast.everybody().stream().map(person -> new Object[] {person.username(), person});
    }
}
