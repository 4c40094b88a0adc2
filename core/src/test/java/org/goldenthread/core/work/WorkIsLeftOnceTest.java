package org.goldenthread.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkIsLeftOnceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    @Test
    void whoComesSecondIsTold() {
        WorkItem done = item(THURSDAY);
        done.finish(PersonId.next(), NOW);
        WorkItem withdrawn = item(THURSDAY);
        withdrawn.withdraw(NOW);

        assertThatThrownBy(() -> done.finish(PersonId.next(), NOW)).hasMessage("cannot.work.already-done");
        assertThatThrownBy(() -> done.withdraw(NOW)).hasMessage("cannot.work.already-done");
        assertThatThrownBy(() -> withdrawn.finish(null, NOW)).hasMessage("cannot.work.withdrawn");
    }

    @Test
    void itIsOverdueFromTheDayAfterAndNoLongerOnceDone() {
        WorkItem item = item(THURSDAY);

        assertThat(item.line(THURSDAY).overdue()).isFalse();
        assertThat(item.line(THURSDAY.plusDays(1)).overdue()).isTrue();
        item.finish(null, NOW);
        assertThat(item.line(THURSDAY.plusDays(1)).overdue()).isFalse();
    }

    @Test
    void whatHasNoDayIsNeverOverdueAndComesLast() {
        WorkLine line = item(null).line(THURSDAY);

        assertThat(line.due()).isNull();
        assertThat(line.overdue()).isFalse();
        assertThat(line.place().due()).isAfter(THURSDAY);
    }

    @Test
    void aPlaceInAListIsReadAsItWasWritten() {
        WorkPlace place = item(THURSDAY).line(THURSDAY).place();

        assertThat(WorkPlace.read(place.written())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "2026-11-26",
                "2026-11-26_1",
                "2026-13-40_01a1ffec-dbb0-7165-be56-545766d2fd0e",
                "x_' or 1=1"
            })
    void whatWeDidNotWriteIsNoPlace(String written) {
        assertThat(WorkPlace.read(written)).isEmpty();
    }

    private static WorkItem item(@Nullable LocalDate due) {
        return new WorkItem(
                new NewWorkItem(
                        CaseId.next(),
                        "conference",
                        "invite-family",
                        "task",
                        null,
                        Capacity.COORDINATOR,
                        null,
                        due,
                        true,
                        null,
                        Compartment.SHARED),
                NOW);
    }
}
