package org.goldenthread.web.pages.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkFilter;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkPlace;
import org.junit.jupiter.api.Test;

class WorkIsShownInPartsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private final CaseLine ela =
            new CaseLine(CaseId.next(), "RMV4-PFK3", PersonId.next(), "Ela", Instant.EPOCH, null, Set.of());
    private final List<CaseLine> cases = List.of(ela);

    @Test
    void whatIsOverdueWasDueByYesterdayAndWhatComesSoonByTheFifthWorkingDay() {
        assertThat(asked("", "overdue").filter(cases, FRIDAY).until()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(asked("", "soon").filter(cases, FRIDAY).until()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void whatComesSoonIsNotOverdue() {
        assertThat(asked("", "soon").filter(cases, FRIDAY).from()).isEqualTo(FRIDAY);
        assertThat(asked("", "overdue").filter(cases, FRIDAY).from()).isNull();
    }

    @Test
    void oneChildIsAskedForByTheCaseThatTheReaderTakesPartIn() {
        assertThat(asked(ela.id().value().toString(), "").filter(cases, FRIDAY).caseId())
                .isEqualTo(ela.id());
    }

    @Test
    void whatMeansNothingLeavesNothingOut() {
        assertThat(asked(UUID.randomUUID().toString(), "'; drop").filter(cases, FRIDAY))
                .isEqualTo(WorkFilter.all());
    }

    @Test
    void theNextPageGoesOnWithTheSamePart() {
        String child = ela.id().value().toString();

        assertThat(asked(child, "soon").more(new WorkPlace(FRIDAY, WorkItemId.next())))
                .startsWith("/?after=")
                .endsWith("&child=" + child + "&due=soon");
    }

    private WorkAsked asked(String child, String due) {
        return WorkAsked.of(child, due, cases);
    }
}
