package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.workflows.Stages;
import org.goldenthread.workflows.WhatComesNext.Coming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TheThreadNeverSaysMoreThanIsListedTest {

    private static final Instant OCTOBER = Instant.parse("2026-10-01T10:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-02T10:00:00Z");
    private static final Stages THREE = new Stages() {
        @Override
        public List<Stage> all(String process) {
            return List.of(new Stage("referral", 1, 3), new Stage("preparing", 2, 3), new Stage("day", 3, 3));
        }

        @Override
        public Optional<Stage> of(WorkLine line) {
            return all("").stream()
                    .filter(stage -> line.step().startsWith(stage.key()))
                    .findFirst();
        }
    };

    @Test
    void whatHasHappenedIsWholeNowIsTheRingAndTheRestIsPlanned() {
        assertThat(thread(THREE.all("").get(1), done("referral")))
                .extracting(PathStep::state, PathStep::when, PathStep::title, PathStep::words)
                .containsExactly(
                        Tuple.tuple(State.DONE, "1 October 2026", "The case was opened", ""),
                        Tuple.tuple(State.DONE, "2 November 2026", "Asking for a family meeting", ""),
                        Tuple.tuple(State.NOW, "Now", "Getting everyone ready", "Ruth talks."),
                        Tuple.tuple(State.PLANNED, "Planned", "The family meeting", ""));
    }

    @Test
    void aStageOfWhichTheReaderKnowsNoStepIsNotDrawnAsDone() {
        assertThat(thread(THREE.all("").get(1)))
                .extracting(PathStep::title)
                .doesNotContain("Asking for a family meeting");
    }

    @Test
    void whatWasStoppedPlansNothing() {
        assertThat(thread(null, done("referral")))
                .extracting(PathStep::state)
                .containsExactly(State.DONE, State.DONE, State.NOW);
    }

    private static List<PathStep> thread(Stages.@Nullable Stage now, WorkLine... steps) {
        Texts texts = Texts.strict();
        texts.load(TheThreadNeverSaysMoreThanIsListedTest.class.getClassLoader());
        Reader priya = new Reader(Language.ENGLISH, false, Ground.STAFF, "Priya", Optional.empty());
        return new ThreadInWords(new Page(priya, texts, Assets.shipped(), "/"), THREE, List.of(steps))
                .from(OCTOBER, new Coming("conference", now, List.of()), "Ruth talks.");
    }

    private static WorkLine done(String step) {
        return new WorkLine(
                WorkItemId.next(),
                CaseId.next(),
                "conference",
                step,
                null,
                null,
                Capacity.SOCIAL_WORKER,
                null,
                null,
                false,
                false,
                WorkState.DONE,
                OCTOBER,
                NOVEMBER,
                null,
                null);
    }
}
