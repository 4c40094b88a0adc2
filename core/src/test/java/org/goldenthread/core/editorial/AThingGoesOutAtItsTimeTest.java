package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

/** Draft, review, its time, the public, and back: exact to the millisecond, and the same whether or not anybody has written it down. */
class AThingGoesOutAtItsTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-28T18:00:00Z");
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final EditorialItem item = new EditorialItem(
            EditorialId.next(), new EditorialKey(new ContentTypeKey("guide"), "a-guide"), NOW.minusSeconds(60));

    @Test
    void aDraftIsForNobody() {
        item.write();

        assertThat(item.liveAt(NOW)).isEmpty();
        assertThat(item.stageAt(NOW)).isEqualTo(Stage.DRAFT);
    }

    @Test
    void whatIsApprovedForNowIsOutAndItsNextDraftIsNot() {
        out(NOW, null);
        item.write();

        assertThat(item.liveAt(NOW)).map(Term::revision).hasValue(1);
        assertThat(item.newest()).isEqualTo(2);
        assertThat(item.stageAt(NOW)).isEqualTo(Stage.DRAFT);
    }

    @Test
    void itGoesOutAtItsFirstInstantAndIsGoneAtItsLast() {
        out(NOON, EVENING);

        assertThat(item.liveAt(NOON.minus(A_MOMENT))).isEmpty();
        assertThat(item.stageAt(NOON.minus(A_MOMENT))).isEqualTo(Stage.SCHEDULED);
        assertThat(item.liveAt(NOON)).isPresent();
        assertThat(item.stageAt(NOON)).isEqualTo(Stage.PUBLISHED);
        assertThat(item.liveAt(EVENING.minus(A_MOMENT))).isPresent();
        assertThat(item.liveAt(EVENING)).isEmpty();
        assertThat(item.stageAt(EVENING)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void anEndCanBeSetEarlierAndNeverLater() {
        out(NOW, EVENING);

        item.endAt(NOON, NOW);

        assertThat(item.liveAt(NOON.minus(A_MOMENT))).isPresent();
        assertThat(item.liveAt(NOON)).isEmpty();
        assertThatThrownBy(() -> item.endAt(EVENING, NOW)).hasMessage("cannot.editorial.nothing-to-end");
        assertThatThrownBy(() -> item.endAt(NOW, NOW)).hasMessage("cannot.editorial.over-before");
        item.withdraw();
        assertThatThrownBy(() -> item.endAt(NOON, NOW)).isInstanceOf(CannotBeDone.class);
    }

    @Test
    void anEndThatWasAMistakeIsAskedAboutAgain() {
        out(NOW, EVENING);
        item.endAt(NOON, NOW);

        item.ask();
        assertThat(item.waitsForAnotherTime()).isTrue();
        assertThat(item.liveAt(NOW)).isPresent();
        item.takeBack();
        assertThat(item.stageAt(NOW)).isEqualTo(Stage.PUBLISHED);

        item.ask();
        item.approve(new Span(NOW, null), NOW);
        assertThat(item.liveAt(EVENING)).map(Term::revision).hasValue(1);
    }

    @Test
    void whatIsOutStaysOutUntilTheNextOnesTime() {
        out(NOW, null);
        item.write();
        out(NOON, null);

        assertThat(item.liveAt(NOON.minus(A_MOMENT))).map(Term::revision).hasValue(1);
        assertThat(item.liveAt(NOON)).map(Term::revision).hasValue(2);
    }

    @Test
    void theClockWritesDownOnceWhatHasHappenedAndInItsOrder() {
        out(NOW, NOON.minusSeconds(60));
        item.write();
        out(NOON, EVENING);

        assertThat(item.settle(EVENING))
                .containsExactly(
                        new EditorialItem.Turn(StepKind.RAN_OUT, 1, NOON.minusSeconds(60)),
                        new EditorialItem.Turn(StepKind.WENT_OUT, 2, NOON),
                        new EditorialItem.Turn(StepKind.RAN_OUT, 2, EVENING));
        assertThat(item.settle(EVENING)).isEmpty();
        assertThat(item.stageAt(EVENING)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void whatTheNextOneTakesThePlaceOfDoesNotRunOutOnItsOwn() {
        out(NOW, EVENING);
        item.write();
        out(NOON, null);

        assertThat(item.settle(EVENING)).extracting(EditorialItem.Turn::kind).containsExactly(StepKind.WENT_OUT);
        assertThat(item.liveAt(EVENING)).map(Term::revision).hasValue(2);
    }

    @Test
    void wordsThatWaitStandStillUntilTheyAreTakenBack() {
        item.write();
        item.ask();
        cannot(item::write, "cannot.editorial.stands-still");
        item.approve(new Span(NOON, null), NOW);
        cannot(item::write, "cannot.editorial.stands-still");

        item.takeBack();

        assertThat(item.write()).isEqualTo(2);
        assertThat(item.liveAt(EVENING)).isEmpty();
    }

    @Test
    void nothingGoesOutThatWasNotAskedFor() {
        item.write();
        cannot(() -> item.approve(new Span(NOW, null), NOW), "cannot.editorial.not-in-review");
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceWithWhatWasStillToCome() {
        out(NOW, null);
        item.write();
        out(NOON, null);

        item.withdraw();

        assertThat(item.liveAt(NOW)).isEmpty();
        assertThat(item.liveAt(EVENING)).isEmpty();
        assertThat(item.stageAt(NOW)).isEqualTo(Stage.WITHDRAWN);
        cannot(item::withdraw, "cannot.editorial.not-out");
    }

    @Test
    void aNextDraftStaysADraftWhenWhatIsOutRunsOut() {
        out(NOW, NOON);
        item.write();

        item.settle(NOON);

        assertThat(item.liveAt(NOON)).isEmpty();
        assertThat(item.stageAt(NOON)).isEqualTo(Stage.DRAFT);
    }

    private void out(Instant from, Instant until) {
        if (item.newest() == 0) {
            item.write();
        }
        item.ask();
        item.approve(new Span(from, until), NOW);
    }

    private static void cannot(Runnable act, String why) {
        assertThatThrownBy(act::run).isInstanceOf(CannotBeDone.class).hasMessage(why);
    }
}
