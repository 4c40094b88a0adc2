package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.workflows.Stages.Stage;
import org.goldenthread.workflows.WhatComesNext.Coming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatHappensNextIsOneSentenceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final Stage PREPARING = new Stage("preparing", 2, 5);
    private final Involved ruth = involved("Ruth", Capacity.COORDINATOR);
    private final Involved huw = involved("Huw", Capacity.TEAM_MANAGER);

    @Test
    void whoActsIsNamedWithTheDay() {
        Coming coming = coming(step("set-date", Capacity.COORDINATOR, THURSDAY, false));

        assertThat(said(coming, Language.ENGLISH, ruth))
                .isEqualTo("Ruth sets the day and the place of the family meeting, by Thursday 3 December.");
        assertThat(said(coming, Language.WELSH, ruth))
                .isEqualTo("Mae Ruth yn dewis diwrnod a lle’r cyfarfod teulu, erbyn Dydd Iau 3 Rhagfyr.");
    }

    @Test
    void whatHappensOnADayIsNotDueByIt() {
        Coming coming = coming(step("open-information", Capacity.COORDINATOR, THURSDAY, false));

        assertThat(said(coming, Language.ENGLISH, ruth))
                .isEqualTo("Ruth opens the family meeting on Thursday 3 December.");
    }

    @Test
    void whatIsLateIsSaidToBeLate() {
        Coming coming = coming(step("decide-plan", Capacity.TEAM_MANAGER, LocalDate.of(2026, 11, 20), true));

        assertThat(said(coming, Language.ENGLISH, ruth, huw))
                .isEqualTo("Huw decides about the family’s plan. It should have happened by Friday 20 November.");
    }

    @Test
    void whereNobodyIsKnownToActTheStageIsTold() {
        Coming coming = coming(step("decide-plan", Capacity.TEAM_MANAGER, THURSDAY, false));

        assertThat(said(coming, Language.ENGLISH))
                .isEqualTo("The coordinator talks with everyone. Then the day is set.");
        assertThat(said(coming, Language.ENGLISH, ruth)).isEqualTo("Ruth talks with everyone. Then the day is set.");
    }

    @Test
    void whatEverybodyIsAskedNamesNobody() {
        Coming coming = coming(step("agree-plan", Capacity.PARENT, null, false));

        assertThat(said(coming, Language.ENGLISH))
                .isEqualTo("Everyone in the family says if they agree with the plan.");
    }

    @Test
    void theEndIsSaidToo() {
        assertThat(said(new Coming("conference", null, List.of()), Language.ENGLISH, ruth))
                .startsWith("This family meeting has come to its end.");
    }

    private static String said(Coming coming, Language language, Involved... people) {
        Texts texts = Texts.strict();
        texts.load(WhatHappensNextIsOneSentenceTest.class.getClassLoader());
        Reader mair = new Reader(language, false, Ground.FAMILY, "Mair", Optional.empty());
        return new NextInWords(new Page(mair, texts, Assets.shipped(), "/"), "Ela", List.of(people), NOW).say(coming);
    }

    private static Coming coming(WorkLine... steps) {
        return new Coming("conference", PREPARING, List.of(steps));
    }

    private static WorkLine step(String step, Capacity waitsFor, @Nullable LocalDate due, boolean overdue) {
        return new WorkLine(
                WorkItemId.next(),
                CaseId.next(),
                "conference",
                step,
                null,
                null,
                waitsFor,
                null,
                due,
                overdue,
                false,
                WorkState.OPEN,
                NOW,
                null,
                null,
                null);
    }

    private static Involved involved(String name, Capacity capacity) {
        Part part = new Part(
                ParticipationId.next(),
                PersonId.next(),
                capacity,
                "purpose.COORDINATOR",
                LegalBasis.AGREEMENT_TO_TAKE_PART,
                PersonId.next(),
                NOW,
                NOW,
                NOW.plusSeconds(60),
                null);
        return new Involved(part, name, name + " Field", null, null, List.of(), null);
    }
}
