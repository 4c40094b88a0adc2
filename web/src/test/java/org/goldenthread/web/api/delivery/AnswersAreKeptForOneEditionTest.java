package org.goldenthread.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.Edition;
import org.goldenthread.core.editorial.VariantTag;
import org.junit.jupiter.api.Test;

/** What is kept is given out only as what is out now, and takes no more room than it may. */
class AnswersAreKeptForOneEditionTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Edition FIRST = new Edition(7, NOON, NOON.plusSeconds(60));
    private static final long MANY = 1 << 20;

    private final KeptAnswers kept = new KeptAnswers(MANY);

    @Test
    void whoBringsTheNumberOfTheEditionGetsItsVeryBytes() {
        Answer answer = answer("one");
        kept.keep(FIRST, about("one"), answer, NOON);

        assertThat(kept.mayKnow(about("one"))).isTrue();
        assertThat(kept.find(about("one"), 7, NOON)).containsSame(answer);
        assertThat(kept.find(about("two"), 7, NOON)).isEmpty();
    }

    @Test
    void nobodyGetsWhatAnotherEditionSaid() {
        kept.keep(FIRST, about("one"), answer("one"), NOON);

        assertThat(kept.find(about("one"), 8, NOON)).isEmpty();
        assertThat(kept.find(about("one"), 6, NOON)).isEmpty();
        assertThat(kept.find(about("one"), -1, NOON)).isEmpty();
    }

    @Test
    void atTheInstantAtWhichSomethingGoesOutOrEndsNothingOfBeforeHolds() {
        kept.keep(FIRST, about("one"), answer("one"), NOON);

        assertThat(kept.find(about("one"), 7, NOON.plusMillis(59_999))).isPresent();
        assertThat(kept.find(about("one"), 7, NOON.plusSeconds(60))).isEmpty();
        assertThat(kept.find(about("one"), 7, NOON.minusMillis(1))).isEmpty();
    }

    @Test
    void whatWasMadeWhileSomethingWentOutIsNotKept() {
        kept.keep(FIRST, about("one"), answer("one"), NOON.plusSeconds(60));

        assertThat(kept.mayKnow(about("one"))).isFalse();
    }

    @Test
    void whatComesLateOfAnOlderEditionIsNotKept() {
        kept.keep(new Edition(8, NOON, null), about("two"), answer("two"), NOON);
        kept.keep(FIRST, about("one"), answer("one"), NOON);

        assertThat(kept.find(about("one"), 7, NOON)).isEmpty();
        assertThat(kept.find(about("two"), 8, NOON)).isPresent();
    }

    @Test
    void afterATurnOfTheClockTheNextTakesThePlace() {
        kept.keep(FIRST, about("one"), answer("one"), NOON);
        Instant later = NOON.plusSeconds(61);
        kept.keep(new Edition(7, later, null), about("one"), answer("else"), later);

        assertThat(kept.find(about("one"), 7, later).orElseThrow().bytes().remaining())
                .isEqualTo("else".length());
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

    private static Answer answer(String words) {
        return new Answer(words.getBytes(StandardCharsets.UTF_8), "en");
    }

    private static Question about(String name) {
        return Question.of(new ContentTypeKey("guide"), name, Map.of(), List.of(new VariantTag("en")));
    }
}
