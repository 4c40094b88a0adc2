package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a thing is out for the whole of another's time, in whichever of its words. */
class ALinkLeadsSomewhereForAsLongAsItIsOutTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void whatIsOutWithoutAnEndIsThereForEverything() {
        EditorialItem item = out(0, null);

        assertThat(covers(item, 0, null)).isTrue();
        assertThat(covers(item, 5, 9)).isTrue();
    }

    @Test
    void whatEndsIsNotThereAfterwards() {
        EditorialItem item = out(0, 10);

        assertThat(covers(item, 0, 10)).isTrue();
        assertThat(covers(item, 0, 11)).isFalse();
        assertThat(covers(item, 0, null)).isFalse();
        assertThat(covers(item, 10, 11)).isFalse();
    }

    @Test
    void whatGoesOutLaterIsNotThereBefore() {
        EditorialItem item = out(5, null);

        assertThat(covers(item, 5, 6)).isTrue();
        assertThat(covers(item, 4, 6)).isFalse();
    }

    @Test
    void newWordsAtATimeAreStillTheSameThing() {
        EditorialItem item = out(0, null);
        item.write();
        item.ask();
        item.approve(new Span(at(5), at(8)), NOON);

        assertThat(covers(item, 0, 8)).isTrue();
        assertThat(covers(item, 0, 9)).isFalse();
        assertThat(item.terms(NOON)).extracting(Term::revision).containsExactly(1, 2);
        assertThat(item.terms(at(6))).extracting(Term::revision).containsExactly(2);
    }

    @Test
    void nothingIsThereOfWhatIsNotOut() {
        EditorialItem item = out(0, null);
        item.withdraw();

        assertThat(covers(item, 0, 1)).isFalse();
        assertThat(item.terms(NOON)).isEqualTo(List.of());
    }

    private static EditorialItem out(int from, @Nullable Integer until) {
        EditorialItem item = new EditorialItem(
                EditorialId.next(), new EditorialKey(new ContentTypeKey("guide"), "one"), NOON.minusSeconds(60));
        item.write();
        item.ask();
        item.approve(new Span(at(from), until == null ? null : at(until)), NOON);
        return item;
    }

    private static boolean covers(EditorialItem item, int from, @Nullable Integer until) {
        return Spells.of(item, NOON).cover(new Term(1, new Span(at(from), until == null ? null : at(until))));
    }

    private static Instant at(int minutes) {
        return NOON.plusSeconds(60L * minutes);
    }
}
