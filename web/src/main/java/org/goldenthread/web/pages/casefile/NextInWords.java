package org.goldenthread.web.pages.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.Stages.Stage;
import org.goldenthread.workflows.WhatComesNext.Coming;

/**
 * Says in one sentence what happens next: who does it and by which day where the reader may know that, else what happens
 * in this stage. The sentences are those of the process: {@code next.<step>} and {@code stage.<key>.next}.
 */
final class NextInWords {

    private final Page page;
    private final String child;
    private final List<Involved> people;
    private final Instant now;

    /** @param people whom the reader may know of */
    NextInWords(Page page, String child, List<Involved> people, Instant now) {
        this.page = page;
        this.child = child;
        this.people = List.copyOf(people);
        this.now = now;
    }

    String say(Coming coming) {
        Stage stage = coming.stage();
        if (stage == null) {
            return page.say("process." + coming.process() + ".ended");
        }
        return coming.steps().stream()
                .filter(step -> page.fits(key(step), args(step.waitsFor())))
                .findFirst()
                .map(this::sentence)
                .orElseGet(() -> inStage(stage));
    }

    private String sentence(WorkLine step) {
        Map<String, Object> args = args(step.waitsFor());
        LocalDate due = step.due();
        String what = page.sayFirst(List.of(key(step)), args);
        if (due == null) {
            return page.say("next.open", "what", what);
        }
        String day = page.day(due);
        if (step.overdue()) {
            return page.say("next.late", "what", what, "day", day);
        }
        args.put("day", day);
        return page.has(key(step) + ".day")
                ? page.sayFirst(List.of(key(step) + ".day"), args)
                : page.say("next.by", "what", what, "day", day);
    }

    private String inStage(Stage stage) {
        Map<String, Object> args = args(Capacity.COORDINATOR);
        String named = stage.nextKey() + ".who";
        return page.sayFirst(List.of(page.fits(named, args) ? named : stage.nextKey()), args);
    }

    /** Who it waits for is named where that is one person whom the reader may know of. */
    private Map<String, Object> args(Capacity waitsFor) {
        List<String> holders = people.stream()
                .filter(person ->
                        person.part().capacity() == waitsFor && person.part().holds(now))
                .map(person -> page.reader().staff() ? person.fullName() : person.knownAs())
                .distinct()
                .toList();
        Map<String, Object> args = new HashMap<>(Map.of("child", child));
        if (holders.size() == 1) {
            args.put("who", holders.get(0));
        }
        return args;
    }

    private static String key(WorkLine step) {
        return "next." + step.step();
    }
}
