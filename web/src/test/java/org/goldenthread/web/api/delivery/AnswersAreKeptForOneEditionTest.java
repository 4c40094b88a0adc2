package org.goldenthread.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.Edition;
import org.goldenthread.core.editorial.VariantTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is kept is given out only as what is out now, and takes no more room than it may. */
class AnswersAreKeptForOneEditionTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Edition FIRST = edition(7, null, NOON, NOON.plusSeconds(60));
    private static final Edition SECOND = edition(8, null, NOON, null);
    private static final long MANY = 1 << 20;

    private final KeptAnswers kept = new KeptAnswers(MANY);

    @Test
    void whoBringsTheNumberOfTheEditionGetsItsVeryBytes() {
        Answer answer = answer("one");
        kept.keep(FIRST, about("one"), answer, NOON);

        assertThat(kept.mayKnow(about("one"))).isTrue();
        assertThat(kept.find(about("one"), FIRST, NOON)).containsSame(answer);
        assertThat(kept.find(about("two"), FIRST, NOON)).isEmpty();
    }

    @Test
    void nobodyGetsWhatAnotherEditionSaid() {
        kept.keep(FIRST, about("one"), answer("one"), NOON);

        assertThat(kept.find(about("one"), SECOND, NOON)).isEmpty();
        assertThat(kept.find(about("one"), edition(6, null, NOON, null), NOON)).isEmpty();
        assertThat(kept.find(about("one"), null, NOON)).isEmpty();
    }

    @Test
    void atTheInstantAtWhichSomethingGoesOutOrEndsNothingOfBeforeHolds() {
        kept.keep(FIRST, about("one"), answer("one"), NOON);

        assertThat(kept.find(about("one"), FIRST, NOON.plusMillis(59_999))).isPresent();
        assertThat(kept.find(about("one"), FIRST, NOON.plusSeconds(60))).isEmpty();
        assertThat(kept.find(about("one"), FIRST, NOON.minusMillis(1))).isEmpty();
    }

    @Test
    void whatWasMadeWhileSomethingWentOutIsNotKept() {
        kept.keep(FIRST, about("one"), answer("one"), NOON.plusSeconds(60));

        assertThat(kept.mayKnow(about("one"))).isFalse();
    }

    @Test
    void whatComesLateOfAnOlderEditionIsNotKept() {
        kept.keep(SECOND, about("two"), answer("two"), NOON);
        kept.keep(FIRST, about("one"), answer("one"), NOON);

        assertThat(kept.find(about("one"), FIRST, NOON)).isEmpty();
        assertThat(kept.find(about("two"), SECOND, NOON)).isPresent();
    }

    @Test
    void afterATurnOfTheClockTheNextTakesThePlace() {
        kept.keep(FIRST, about("one"), answer("one"), NOON);
        Instant later = NOON.plusSeconds(61);
        Edition next = edition(7, NOON.plusSeconds(60), later, null);
        assertThat(kept.find(about("one"), next, later)).isEmpty();

        kept.keep(next, about("one"), answer("else"), later);

        assertThat(kept.find(about("one"), next, later).orElseThrow().bytes().remaining())
                .isEqualTo("else".length());
    }

    @Test
    void whatIsPlannedMeanwhileChangesNothingUntilItsTimeAndEverythingThen() {
        kept.keep(edition(7, null, NOON, null), about("one"), answer("one"), NOON);
        Instant due = NOON.plusSeconds(5);

        assertThat(kept.find(about("one"), edition(7, null, NOON.plusSeconds(1), due), NOON.plusSeconds(1)))
                .isPresent();
        assertThat(kept.find(about("one"), edition(7, null, NOON.plusSeconds(4), due), due))
                .isEmpty();
        assertThat(kept.find(about("one"), edition(7, due, due.plusSeconds(1), null), due.plusSeconds(1)))
                .isEmpty();
        assertThat(kept.find(about("one"), edition(7, null, NOON.plusSeconds(6), null), NOON.plusSeconds(6)))
                .as("taken back")
                .isPresent();
    }

    @Test
    void aDatabaseThatWasRestoredCountsToTheSameNumberAndIsNotBelieved() {
        kept.keep(FIRST, about("one"), answer("one"), NOON);
        Edition restored = new Edition(6, "restored 6", null, NOON.plusSeconds(1), null);
        Edition again = new Edition(7, "restored 7", null, NOON.plusSeconds(2), null);

        kept.keep(restored, about("two"), answer("two"), NOON.plusSeconds(1));

        assertThat(kept.find(about("two"), restored, NOON.plusSeconds(1))).isPresent();
        assertThat(kept.find(about("one"), again, NOON.plusSeconds(2))).isEmpty();
    }

    @Test
    void whatIsAskedAgainTakesNoMoreThanIsAllowedEither() {
        String words = "x".repeat(10_000);
        for (int i = 0; i < 1_000; i++) {
            kept.keep(FIRST, about("t-" + i), answer(words), NOON);
            for (int again = Math.max(0, i - 60); again < i; again++) {
                kept.find(about("t-" + again), FIRST, NOON);
                kept.mayKnow(about("t-" + again));
                assertThat(kept.bytes()).isLessThanOrEqualTo(MANY);
            }
        }
        assertThat(kept.mayKnow(about("t-999"))).isTrue();
    }

    @Test
    void aLongQuestionIsCountedWithItsAnswer() {
        List<String> fields =
                IntStream.range(0, 20).mapToObj(i -> "f" + i + "x".repeat(50)).toList();
        List<String> filters = IntStream.range(0, 5)
                .mapToObj(i -> "f" + i + ":" + "x".repeat(100))
                .toList();
        Question question = Question.of(
                new ContentTypeKey("guide"),
                null,
                Map.of("fields", List.of(String.join(",", fields)), "filter", filters),
                List.of(new VariantTag("en")));

        kept.keep(FIRST, question, answer("x"), NOON);

        assertThat(kept.bytes()).isGreaterThan(1_700 + 2 * (20 * 52 + 5 * 103));
    }

    @Test
    void howeverMuchIsAskedNoMoreThanIsAllowedIsHeldAndTheLastIsAmongIt() {
        String words = "x".repeat(10_000);
        for (int i = 0; i < 1_000; i++) {
            kept.keep(FIRST, about("t-" + i), answer(words), NOON);
            assertThat(kept.bytes()).isLessThanOrEqualTo(MANY);
        }
        assertThat(kept.mayKnow(about("t-999"))).isTrue();
        assertThat(kept.mayKnow(about("t-0"))).isFalse();
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        kept.keep(FIRST, about("one"), answer("x".repeat((int) MANY / 2)), NOON);

        assertThat(kept.bytes()).isZero();
    }

    private static Edition edition(long number, @Nullable Instant since, Instant from, @Nullable Instant until) {
        return new Edition(number, "mark of " + number, since, from, until);
    }

    private static Answer answer(String words) {
        return new Answer(words.getBytes(StandardCharsets.UTF_8), "en");
    }

    private static Question about(String name) {
        return Question.of(new ContentTypeKey("guide"), name, Map.of(), List.of(new VariantTag("en")));
    }
}
