package org.goldenthread.web.pages.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.work.WorkCount;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkPage;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.workflows.Stages;
import org.junit.jupiter.api.Test;

class AllWorkIsCountedTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate LATE = LocalDate.of(2026, 11, 18);
    private static final LocalDate SOON = LocalDate.of(2026, 11, 26);

    @Test
    void sixtyThingsAreSixtyAlsoWhereAPageShowsFifty() {
        List<WorkLine> shown =
                IntStream.range(0, 50).mapToObj(any -> line(SOON)).toList();
        WorkCount count = new WorkCount(Map.of(SOON, 55L), 5);

        WorkList list = list(shown, count);

        assertThat(list.size()).isEqualTo(60);
        assertThat(list.groups()).singleElement().satisfies(group -> {
            assertThat(group.all()).isEqualTo(55);
            assertThat(group.whole()).isFalse();
        });
    }

    @Test
    void eachGroupCountsItsOwn() {
        WorkList list = list(List.of(line(LATE), line(SOON)), new WorkCount(Map.of(LATE, 1L, SOON, 1L), 0));

        assertThat(list.groups())
                .extracting(WorkList.Group::key, WorkList.Group::all)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("overdue", 1),
                        org.assertj.core.groups.Tuple.tuple("soon", 1));
        assertThat(list.groups()).allMatch(WorkList.Group::whole);
    }

    private static WorkList list(List<WorkLine> shown, WorkCount count) {
        Texts texts = Texts.strict();
        texts.load(AllWorkIsCountedTest.class.getClassLoader());
        Reader priya = new Reader(Language.ENGLISH, false, Ground.STAFF, "Priya", Optional.empty());
        WorkInWords words = new WorkInWords();
        words.clock = new PortalClock(Clock.fixed(MONDAY, PortalClock.LONDON));
        words.stages = new Stages() {
            @Override
            public Optional<Stage> of(WorkLine line) {
                return Optional.empty();
            }
        };
        return words.list(
                new Page(priya, texts, Assets.shipped(), "/"),
                new WorkPage(shown, null),
                count,
                List.of(),
                WorkAsked.of("", "", List.of()));
    }

    private static WorkLine line(LocalDate due) {
        return new WorkLine(
                WorkItemId.next(),
                CaseId.next(),
                "conference",
                "decide-plan",
                null,
                null,
                Capacity.TEAM_MANAGER,
                null,
                due,
                false,
                false,
                WorkState.OPEN,
                MONDAY,
                null,
                null,
                null);
    }
}
