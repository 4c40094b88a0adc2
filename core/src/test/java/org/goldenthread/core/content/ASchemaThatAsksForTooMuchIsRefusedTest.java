package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ASchemaThatAsksForTooMuchIsRefusedTest {

    private static final ContentTypeKey KEY = new ContentTypeKey("bomb");
    private static final String ALL_ELSE_IS_WELL =
            "{\"x-gt\":{\"compartment\":\"SHARED\",\"label\":\"SENSITIVE\"},\"type\":\"object\",\"properties\":{";

    static Stream<String> bombs() {
        return Stream.of(
                deep(30),
                sheet("\"a\":{\"type\":\"string\",\"enum\":[" + "\"x\",".repeat(7000) + "\"y\"]}"),
                sheet(IntStream.range(0, 3000)
                        .mapToObj(i -> "\"q" + i + "\":{\"type\":\"string\"}")
                        .collect(Collectors.joining(","))),
                // ten parts, each twice the one before, ten times over: a million laughs
                laughs(16),
                sheet(
                        "\"a\":{\"$ref\":\"#/$defs/a\"}",
                        "\"a\":{\"$ref\":\"#/$defs/b\"},\"b\":{\"$ref\":\"#/$defs/a\"}"),
                sheet("\"a\":{\"type\":\"array\",\"items\":{\"$ref\":\"#\"}}"),
                sheet("\"a\":{\"$ref\":\"#/$defs/nowhere\"}"),
                sheet("\"a\":{\"$ref\":\"https://elsewhere.example/a\"}"),
                // a validator undoes what stands for other signs, and finds another part than it looks like
                sheet(
                        "\"a\":{\"$ref\":\"#/$defs/%61\"}",
                        "\"%61\":{\"type\":\"string\"},\"a\":{\"$ref\":\"#/$defs/%61\"}"),
                sheet(
                        "\"a\":{\"$ref\":\"#/$defs/a~0b\"}",
                        "\"a~b\":{\"type\":\"string\"},\"a~0b\":{\"type\":\"string\"}"),
                sheet("\"a\":{\"$ref\":\"#/$defs/a+b\"}", "\"a+b\":{\"type\":\"string\"}"),
                sheet("\"a\":{\"$dynamicRef\":\"#x\"}"),
                sheet("\"a\":{\"type\":\"string\",\"$id\":\"https://elsewhere.example/a\"}"),
                "{\"$schema\":\"https://elsewhere.example/own\",\"type\":\"object\"}",
                sheet("\"a\":{\"type\":\"string\",\"pattern\":\"^(a+)+$\"}"),
                sheet("\"a\":{\"type\":\"string\",\"x-gt\":{\"pattern\":\"^(a+)+$\"}}"),
                sheet("\"a\":{\"type\":\"object\",\"patternProperties\":{\"^(a+)+$\":{}}}"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsRefusedInASentenceAndAtOnce(String bomb) {
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> ContentType.parse(KEY, 1, StrictJson.read(bomb)))
                        .isInstanceOfAny(NotAForm.class, StrictJson.NotJson.class));
    }

    @Test
    void withoutABombItIsAForm() {
        assertThatCode(() -> ContentType.parse(
                        KEY,
                        1,
                        StrictJson.read(sheet("\"a\":{\"$ref\":\"#/$defs/b-1\"}", "\"b-1\":{\"type\":\"string\"}"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aNameThatStandsTwiceIsRefusedBeforeAnythingIsRead() {
        assertThatThrownBy(() -> StrictJson.read("{\"type\":\"object\",\"type\":\"string\"}"))
                .isInstanceOf(StrictJson.NotJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(a+)+$",
                "^(a|a)*$",
                "^(?=a)b$",
                "^(a)\\1$",
                "^.*.*.*x$",
                "^a{0,100}a{0,100}x$",
                "a+$",
                "^[a",
                "^(?<n>a)\\k<n>$",
                "^((a?){3})+$",
                "^\\Q(\\E(a+)+$",
                "^\\Q[\\E.*.*.*x$",
                "^\\c(.*.*.*x$",
                "^\\c[.*.*.*x$",
                "^\\N{COLON}.*x$",
                "^a\\E*$"
            })
    void anExpressionThatCouldThinkForLongIsRefused(String pattern) {
        assertThat(SafePattern.refused(pattern)).isPresent();
    }

    @Test
    void anExpressionThatIsLongerThanALineIsRefused() {
        assertThat(SafePattern.refused("^" + "a".repeat(200))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z][a-z0-9-]{1,79}$",
                "^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}$",
                "^(?:yes|no)?$",
                "^\\+?[0-9 ]{5,20}$",
                "^\\p{Lu}.*$",
                "^[\\]a]+$",
                "^\\d{4}-\\d{2}\\.$"
            })
    void anExpressionThatGoesThroughATextOnceIsUsed(String pattern) {
        assertThat(SafePattern.refused(pattern)).isEmpty();
    }

    private static String sheet(String properties) {
        return ALL_ELSE_IS_WELL + properties + "}}";
    }

    private static String sheet(String properties, String parts) {
        return ALL_ELSE_IS_WELL + properties + "},\"$defs\":{" + parts + "}}";
    }

    private static String deep(int levels) {
        return sheet("\"a\":" + "{\"type\":\"array\",\"items\":".repeat(levels) + "{}" + "}".repeat(levels));
    }

    private static String laughs(int times) {
        String parts = IntStream.range(0, times)
                .mapToObj(i -> "\"l" + i + "\":{\"allOf\":[{\"$ref\":\"#/$defs/l" + (i + 1)
                        + "\"},{\"$ref\":\"#/$defs/l" + (i + 1) + "\"}]}")
                .collect(Collectors.joining(","));
        return sheet("\"a\":{\"$ref\":\"#/$defs/l0\"}", parts + ",\"l" + times + "\":{\"type\":\"string\"}");
    }
}
