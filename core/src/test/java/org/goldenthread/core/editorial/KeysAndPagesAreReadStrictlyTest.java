package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.goldenthread.core.content.ContentTypeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends as a key, an order or a page is one, or names nothing. */
class KeysAndPagesAreReadStrictlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "A-Guide", "a", "a guide", "../a", "a%00b", "a'or'1'='1", "guide/other", "é-guide"})
    void whatIsNoKeyNamesNothing(String name) {
        assertThat(EditorialKey.asked("guide", name)).isEmpty();
        assertThat(EditorialKey.asked(name, "guide")).isEmpty();
        assertThatThrownBy(() -> new EditorialKey(new ContentTypeKey("guide"), name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        PublishedCursor end = new PublishedCursor(Instant.parse("2026-11-28T09:00:00.123Z"), "a-guide");

        assertThat(PublishedCursor.read(end.toString())).hasValue(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-guide", "1.", "-1.a-guide", "1.A", "99999999999999999999.a-guide", "1.a-guide\n"})
    void whatNoPageEndedWithIsNone(String cursor) {
        assertThat(PublishedCursor.read(cursor)).isEmpty();
    }

    @Test
    void anOrderIsOneOfFour() {
        assertThat(PublishedSort.named("-published")).hasValue(PublishedSort.NEWEST);
        assertThat(PublishedSort.named("published; drop table")).isEmpty();
        assertThat(PublishedSort.named("stage")).isEmpty();
    }

    @Test
    void aShippedFileIsCalledByItsFolders() {
        Map<EditorialKey, Map<String, String>> things = EditorialSeeding.things(Map.of(
                "editorial/guide/a-guide/en.json", "{}",
                "editorial/guide/a-guide/cy.json", "{}",
                "editorial/guide/README.md", ""));

        assertThat(things).containsOnlyKeys(new EditorialKey(new ContentTypeKey("guide"), "a-guide"));
        assertThat(things.values()).allSatisfy(files -> assertThat(files).containsOnlyKeys("en", "cy"));
    }
}
