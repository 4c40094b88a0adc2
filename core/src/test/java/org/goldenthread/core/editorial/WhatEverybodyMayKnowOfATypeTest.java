package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** A type's hints say what is shown, what may be filtered by, and what leads where; whatever they do not say is not so. */
class WhatEverybodyMayKnowOfATypeTest {

    private final PublicFields fields =
            PublicFields.of(ContentType.parse(new ContentTypeKey("topic"), 1, StrictJson.read("""
                    {"type":"object","properties":{
                      "title":{"type":"string","x-gt":{"filter":true}},
                      "audience":{"type":"array","items":{"type":"string","enum":["child","family"]},"x-gt":{"filter":true}},
                      "age":{"type":"integer","x-gt":{"filter":true}},
                      "urgent":{"type":"boolean","x-gt":{"filter":true}},
                      "kind":{"type":"string","enum":["a"]},
                      "remark":{"type":"string","enum":["x"],"x-gt":{"hidden":true,"filter":true}},
                      "main":{"type":"string","x-gt":{"relation":"guide"}},
                      "more":{"type":"array","items":{"type":"string","enum":["one","two"],"x-gt":{"relation":"guide"}}},
                      "topics":{"type":"array","items":{"type":"object","properties":
                        {"topic":{"type":"string","x-gt":{"relation":"topic"}}}}}},
                     "x-gt":{"compartment":"EDITORIAL","label":"OFFICIAL"}}
                    """)));

    @Test
    void aListIsFilteredByWhatIsDeclaredAndByWhatCanBeSaidThere() {
        assertThat(fields.filter("audience", "child")).contains(new PublishedFilter("audience", "\"child\""));
        assertThat(fields.filter("age", "9")).contains(new PublishedFilter("age", "9"));
        assertThat(fields.filter("urgent", "true")).contains(new PublishedFilter("urgent", "true"));

        assertThat(fields.filter("audience", "judge")).isEmpty();
        assertThat(fields.filter("age", "nine")).isEmpty();
        assertThat(fields.filter("urgent", "1")).isEmpty();
        assertThat(fields.filter("title", "One")).isEmpty();
        assertThat(fields.filter("kind", "a")).isEmpty();
    }

    @Test
    void whatIsHiddenIsAsIfItWereNotThere() {
        assertThat(fields.shown()).doesNotContain("remark").contains("title");
        assertThat(fields.filter("remark", "x")).isEqualTo(fields.filter("no-such-field", "x"));
        assertThat(fields.filters().keySet()).containsExactlyInAnyOrder("title", "audience", "age", "urgent");
    }

    @Test
    void linksToWhatIsOutAreKeptAndNoOthers() {
        JsonNode body = StrictJson.read("""
                {"title":"T","remark":"x","main":"gone","more":["one","two"],"topics":[{"topic":"here"},{"topic":"gone"}]}
                """);

        assertThat(fields.linked(body))
                .extracting(EditorialKey::name)
                .containsExactly("gone", "one", "two", "here", "gone");
        assertThat(fields.forEverybody(
                        body, key -> !key.name().equals("gone") && !key.name().equals("two")))
                .hasToString("{\"title\":\"T\",\"more\":[\"one\"],\"topics\":[{\"topic\":\"here\"}]}");
        assertThat(body.path("remark").asText()).isEqualTo("x");
    }
}
