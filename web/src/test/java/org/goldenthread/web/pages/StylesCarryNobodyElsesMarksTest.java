package org.goldenthread.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The component library comes without the government's typeface, crown and name, and nothing is fetched by a style. */
class StylesCarryNobodyElsesMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"govuk.css", "golden-thread.css"})
    void nothingIsFetchedByAStyle(String name) throws IOException {
        assertThat(asset(name))
                .doesNotContain("@font-face")
                .doesNotContain("url(")
                .doesNotContain("@import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GDS", "crest", "crown", "govuk-header", "govuk-cookie-banner"})
    void theMarksOfGovernmentAreGone(String mark) throws IOException {
        assertThat(asset("govuk.css")).doesNotContain(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "govuk-button",
                "govuk-radios__input",
                "govuk-error-summary",
                "govuk-date-input",
                "govuk-visually-hidden"
            })
    void theComponentsWeUseAreStillThere(String component) throws IOException {
        assertThat(asset("govuk.css")).contains(component);
    }

    private static String asset(String name) throws IOException {
        try (InputStream file = StylesCarryNobodyElsesMarksTest.class.getResourceAsStream("/assets/" + name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
