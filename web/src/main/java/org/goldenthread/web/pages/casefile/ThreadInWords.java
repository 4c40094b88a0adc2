package org.goldenthread.web.pages.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.Stages;
import org.goldenthread.workflows.Stages.Stage;
import org.goldenthread.workflows.WhatComesNext.Coming;

/**
 * Draws the child's way through the process: a whole line for what has happened, the ring for now, stitches for what is
 * planned. It holds what the reader may know and no more: a stage of which no step is listed for them is not drawn as done.
 */
final class ThreadInWords {

    private final Page page;
    private final Stages stages;
    private final List<WorkLine> steps;

    /** @param steps those that are listed for the reader */
    ThreadInWords(Page page, Stages stages, List<WorkLine> steps) {
        this.page = page;
        this.stages = stages;
        this.steps = List.copyOf(steps);
    }

    /** @param next what happens next, in a sentence */
    List<PathStep> from(Instant openedAt, Coming coming, String next) {
        List<PathStep> thread = new ArrayList<>();
        thread.add(new PathStep(State.DONE, page.date(openedAt), page.say("thread.opened"), "", null));
        Stage now = coming.stage();
        for (Stage stage : stages.all(coming.process())) {
            if (now == null || stage.number() < now.number()) {
                lastIn(stage).ifPresent(day -> thread.add(step(State.DONE, page.date(day), stage, "")));
            } else {
                boolean here = stage.number() == now.number();
                thread.add(step(
                        here ? State.NOW : State.PLANNED,
                        here ? page.say("thread.now") : page.say("thread.planned"),
                        stage,
                        here ? next : ""));
            }
        }
        if (now == null) {
            thread.add(new PathStep(State.NOW, page.say("thread.now"), page.say("thread.ended"), next, null));
        }
        return thread;
    }

    private PathStep step(State state, String when, Stage stage, String words) {
        return new PathStep(state, when, page.say(stage.titleKey()), words, null);
    }

    /** When the last step of a stage was done. */
    private Optional<Instant> lastIn(Stage stage) {
        return steps.stream()
                .filter(step ->
                        !step.open() && stages.of(step).filter(stage::equals).isPresent())
                .map(WorkLine::leftAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
