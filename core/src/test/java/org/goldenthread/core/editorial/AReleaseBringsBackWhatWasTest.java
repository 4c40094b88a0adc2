package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the public had before is known to the thing itself, with the end it had then, whenever somebody writes it down. */
class AReleaseBringsBackWhatWasTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-28T18:00:00Z");

    private final EditorialItem item = new EditorialItem(
            EditorialId.next(), new EditorialKey(new ContentTypeKey("guide"), "a-guide"), NOW.minusSeconds(60));

    @Test
    void whatWasOutIsOutAgainUntilItsOwnEnd() {
        out(NOW, EVENING);
        out(NOW.plusSeconds(1), null);

        item.goBack(NOON);

        assertThat(item.liveAt(NOON)).map(Term::revision).hasValue(1);
        assertThat(item.liveAt(NOON)).map(Term::until).hasValue(EVENING);
        assertThat(item.stageAt(NOON)).isEqualTo(Stage.DRAFT);
    }

    @Test
    void anEndThatWasSetWhileTheNextWordsWaitedHolds() {
        out(NOW, null);
        wait(NOON);
        item.endAt(EVENING, NOW);
        item.settle(NOON);

        item.goBack(NOON.plusSeconds(1));

        assertThat(item.liveAt(EVENING.minusSeconds(1))).map(Term::revision).hasValue(1);
        assertThat(item.liveAt(EVENING)).isEmpty();
    }

    @Test
    void whatEndedBeforeItsTimeDoesNotComeBack() {
        out(NOW, NOON.minusSeconds(60));
        wait(NOON);
        item.settle(NOON);

        item.goBack(EVENING);

        assertThat(item.liveAt(EVENING)).isEmpty();
        assertThat(item.stageAt(EVENING)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void whereNothingWasOutNothingIs() {
        out(NOW, null);

        item.goBack(NOON);

        assertThat(item.liveAt(NOON)).isEmpty();
        assertThat(item.stageAt(NOON)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void whatIsBeingWrittenStaysAsItIs() {
        out(NOW, null);
        out(NOW.plusSeconds(1), null);
        item.write();

        item.goBack(NOON);

        assertThat(item.newest()).isEqualTo(3);
        assertThat(item.stageAt(NOON)).isEqualTo(Stage.DRAFT);
    }

    @Test
    void aReleaseIsOutByTheClockAndRolledBackOnce() {
        Release release = new Release(ReleaseId.next(), "Spring", NOW);
        release.ask();
        release.approve(NOON);

        assertThat(release.stageAt(NOON.minusMillis(1))).isEqualTo(ReleaseStage.SCHEDULED);
        assertThat(release.stageAt(NOON)).isEqualTo(ReleaseStage.OUT);
        assertThatThrownBy(() -> release.takeBack(NOON)).hasMessage("cannot.editorial.release.nothing-waits");
        assertThatThrownBy(() -> release.rollBack(NOON.minusMillis(1))).isInstanceOf(CannotBeDone.class);
        release.rollBack(NOON);
        assertThatThrownBy(() -> release.rollBack(NOON)).hasMessage("cannot.editorial.release.not-out");
    }

    @Test
    void aReleaseHasANameInOneLine() {
        assertThatThrownBy(() -> new Release(ReleaseId.next(), " ", NOW)).hasMessage("cannot.editorial.release.name");
        assertThatThrownBy(() -> new Release(ReleaseId.next(), "one\ntwo", NOW)).isInstanceOf(CannotBeDone.class);
        assertThatThrownBy(() -> new Release(ReleaseId.next(), "x".repeat(101), NOW))
                .isInstanceOf(CannotBeDone.class);
    }

    private void out(Instant from, @Nullable Instant until) {
        item.write();
        item.ask();
        item.approve(new Span(from, until), from);
    }

    private void wait(Instant from) {
        item.write();
        item.ask();
        item.approve(new Span(from, null), NOW.plusSeconds(1));
    }
}
