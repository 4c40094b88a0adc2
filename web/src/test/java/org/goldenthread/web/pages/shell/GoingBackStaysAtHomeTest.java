package org.goldenthread.web.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of language leads back to a page of the portal and never to another host. */
class GoingBackStaysAtHomeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/day?x=//evil",
                "/a//b",
                "javascript:alert(1)",
                "/%2f%2fevil",
                ""
            })
    void anythingElseLeadsToTheFirstPage(String back) {
        assertThat(ChoosingHowToRead.ours(back)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/day", "/work/0193a5c0-0000-7000-8000-000000000001", "/my-details"})
    void ourOwnPagesAreGoneBackTo(String back) {
        assertThat(ChoosingHowToRead.ours(back)).isEqualTo(back);
    }

    @Test
    void aBrowserThatRefusesGzipGetsNone() {
        assertThat(AssetServlet.takesGzip("br, gzip;q=0.8")).isTrue();
        assertThat(AssetServlet.takesGzip("gzip;q=0")).isFalse();
        assertThat(AssetServlet.takesGzip("identity")).isFalse();
        assertThat(AssetServlet.takesGzip(null)).isFalse();
    }

    @Test
    void aStyleIsFoundByItsHashOnly() {
        String href = Assets.shipped().href("golden-thread.css");

        assertThat(Assets.shipped().at(href.substring("/assets".length()))).isPresent();
        assertThat(Assets.shipped().at("/0000/golden-thread.css")).isEmpty();
        assertThat(Assets.shipped().at("/../WEB-INF/web.xml")).isEmpty();
        assertThat(Assets.shipped().at(null)).isEmpty();
    }
}
