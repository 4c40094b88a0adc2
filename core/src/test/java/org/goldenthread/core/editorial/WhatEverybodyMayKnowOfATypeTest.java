package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.NotAForm;
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

    @Test
    void anEntryThatMayBeWithoutItsLinkStaysWithoutIt() {
        PublicFields sections = fields("""
                "properties":{"sections":{"type":"array","items":{"type":"object","required":["words"],"properties":
                  {"words":{"type":"string"},"picture":{"type":"string","x-gt":{"relation":"picture"}}}}}}
                """);
        JsonNode body = StrictJson.read("""
                {"sections":[{"words":"a","picture":"here"},{"words":"b","picture":"gone"},{"words":"c"}]}
                """);

        assertThat(sections.forEverybody(body, key -> key.name().equals("here")))
                .hasToString(
                        "{\"sections\":[{\"words\":\"a\",\"picture\":\"here\"},{\"words\":\"b\"},{\"words\":\"c\"}]}");
    }

    @Test
    void anEntryThatIsNothingWithoutItsLinkGoesWithIt() {
        PublicFields guides = fields("""
                "properties":{"guides":{"type":"array","items":{"type":"object","required":["guide"],"properties":
                  {"guide":{"type":"string","x-gt":{"relation":"guide"}},"why":{"type":"string"}}}}}
                """);

        assertThat(guides.forEverybody(
                        StrictJson.read("{\"guides\":[{\"guide\":\"gone\",\"why\":\"x\"}]}"), key -> false))
                .hasToString("{\"guides\":[]}");
    }

    @Test
    void whereAHintStandsMakesNoDifference() {
        PublicFields led = fields("""
                "properties":{"remark":{"$ref":"#/$defs/internal"},"audience":{"$ref":"#/$defs/who"},
                  "guides":{"type":"array","items":{"$ref":"#/$defs/entry"}}},
                "$defs":{"internal":{"type":"string","x-gt":{"hidden":true}},
                  "who":{"type":"array","items":{"$ref":"#/$defs/one"},"x-gt":{"filter":true}},
                  "one":{"type":"string","enum":["child"]},
                  "entry":{"type":"object","properties":{"guide":{"$ref":"#/$defs/key"}}},
                  "key":{"type":"string","x-gt":{"relation":"guide"}}}
                """);

        assertThat(led.shown()).containsExactlyInAnyOrder("audience", "guides");
        assertThat(led.filter("audience", "child")).isPresent();
        assertThat(led.linked(StrictJson.read("{\"guides\":[{\"guide\":\"here\"}]}")))
                .extracting(EditorialKey::name)
                .containsExactly("here");
    }

    @Test
    void aHintThatWouldHaveNoEffectIsRefused() {
        String entry = "\"guides\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{%s}}}";
        for (String wrong : List.of(
                "\"properties\":{" + entry.formatted("\"note\":{\"type\":\"string\",\"x-gt\":{\"hidden\":true}}") + "}",
                "\"properties\":{" + entry.formatted("\"note\":{\"$ref\":\"#/$defs/internal\"}")
                        + "},\"$defs\":{\"internal\":{\"type\":\"string\",\"x-gt\":{\"hidden\":true}}}",
                "\"properties\":{"
                        + entry.formatted("\"a\":{\"type\":\"string\",\"x-gt\":{\"relation\":\"guide\"}},"
                                + "\"b\":{\"type\":\"string\",\"x-gt\":{\"relation\":\"topic\"}}")
                        + "}",
                "\"properties\":{\"a\":{\"type\":\"string\",\"x-gt\":{\"hidden\":\"yes\"}}}",
                "\"properties\":{\"a\":{\"type\":\"string\",\"x-gt\":{\"relation\":\"No type\"}}}",
                "\"properties\":{\"a\":{\"type\":\"string\"}},\"allOf\":[{\"properties\":{\"a\":{\"x-gt\":{\"hidden\":true}}}}]",
                "\"properties\":{\"a\":{\"type\":\"string\"}},\"$defs\":{\"b\":{\"x-gt\":{\"hidden\":true}}}")) {
            assertThatThrownBy(() -> fields(wrong)).as(wrong).isInstanceOf(NotAForm.class);
        }
    }

    @Test
    void whatWasHiddenWhenItWasWrittenStaysSoAndWhatIsHiddenNowIsToo() {
        PublicFields before = fields("\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"string\",\"x-gt\":"
                + "{\"hidden\":true}},\"c\":{\"type\":\"string\"}}");
        PublicFields now = fields("\"properties\":{\"a\":{\"type\":\"string\",\"x-gt\":{\"hidden\":true}},"
                + "\"b\":{\"type\":\"string\"},\"c\":{\"type\":\"string\",\"x-gt\":{\"relation\":\"guide\"}}}");
        JsonNode body = StrictJson.read("{\"a\":\"x\",\"b\":\"x\",\"c\":\"gone\"}");
        ShownFields.OfOne both = new ShownFields.OfOne(before, now);

        assertThat(both.linked(body)).extracting(EditorialKey::name).containsExactly("gone");
        assertThat(both.forEverybody(body, key -> false)).hasToString("{}");
        assertThat(both.forEverybody(body, key -> true)).hasToString("{\"c\":\"gone\"}");
    }

    private static PublicFields fields(String schema) {
        return PublicFields.of(ContentType.parse(
                new ContentTypeKey("topic"),
                1,
                StrictJson.read("{\"type\":\"object\"," + schema
                        + ",\"x-gt\":{\"compartment\":\"EDITORIAL\",\"label\":\"OFFICIAL\"}}")));
    }
}
