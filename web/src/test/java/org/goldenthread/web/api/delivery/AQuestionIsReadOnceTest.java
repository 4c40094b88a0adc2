package org.goldenthread.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.junit.jupiter.api.Test;

/** What is asked is one question however it is written, is bounded, and is not remembered without end. */
class AQuestionIsReadOnceTest {

    private static final List<VariantTag> ENGLISH = List.of(new VariantTag("en"));

    private final ReadQuestions read = new ReadQuestions();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void theSameTextIsReadOnce() {
        assertThat(reads("a")).isPresent();
        assertThat(reads("a")).isPresent();
        assertThat(readings).hasValue(1);
    }

    @Test
    void neitherManyTextsNorLongOnesAreRemembered() {
        reads("x".repeat(301));
        assertThat(read.size()).isZero();
        for (int i = 0; i < 10_000; i++) {
            reads("text " + i);
            assertThat(read.size()).isLessThanOrEqualTo(4_000);
        }
    }

    @Test
    void twoThatAskTheSameInOtherWordsAskOneQuestion() {
        assertThat(list("fields", List.of("title,lead"), "filter", List.of("a:1", "b:2")))
                .isEqualTo(list("fields", List.of("lead,title,lead"), "filter", List.of("b:2", "a:1", "b:2")))
                .isNotEqualTo(list("fields", List.of("title"), "filter", List.of("a:1", "b:2")));
    }

    @Test
    void whatIsTooMuchOrUnknownIsNotUnderstood() {
        for (Map<String, List<String>> wrong : List.of(
                Map.of("page", List.of("1")),
                Map.of("include", List.of("guides")),
                Map.of("limit", List.of("101")),
                Map.of("fields", List.of("a,,b")),
                Map.of("fields", List.of("$.a")),
                Map.of("filter", List.of("a")),
                Map.of("filter", List.of("a:" + "x".repeat(101))),
                Map.of("filter", List.of("a:1", "a:2", "a:3", "a:4", "a:5", "a:6")),
                Map.of("after", List.of("x")),
                Map.of("sort", List.of("title")))) {
            assertThatThrownBy(() -> Question.of(new ContentTypeKey("guide"), null, wrong, ENGLISH))
                    .as(wrong.toString())
                    .isInstanceOf(NotUnderstood.class);
        }
        assertThatThrownBy(() ->
                        Question.of(new ContentTypeKey("guide"), "one", Map.of("include", List.of("a.b.c")), ENGLISH))
                .isInstanceOf(NotUnderstood.class);
    }

    private Optional<Question> reads(String text) {
        return read.of(text, () -> {
            readings.incrementAndGet();
            return Optional.of(list());
        });
    }

    private static Question list() {
        return Question.of(new ContentTypeKey("guide"), null, Map.of(), ENGLISH);
    }

    private static Question list(String one, List<String> ones, String other, List<String> others) {
        return Question.of(new ContentTypeKey("guide"), null, Map.of(one, ones, other, others), ENGLISH);
    }
}
