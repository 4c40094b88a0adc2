package org.goldenthread.web.pages.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.parts.PathStep.State;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Draws work as one thread: what was done in the order it was done, then what is to do, the soonest first. */
public final class StepsInWords {

    private static final int GLANCE = 4;

    private final Page page;
    private final String child;
    private final Map<PersonId, String> names;

    public StepsInWords(Page page, String child, Map<PersonId, String> names) {
        this.page = page;
        this.child = child;
        this.names = names;
    }

    /** The last few that were done and the next few, for a glance. */
    public List<PathStep> glance(List<WorkLine> work) {
        List<PathStep> all = thread(work);
        int done = (int) all.stream().filter(step -> step.state() == State.DONE).count();
        return all.subList(Math.max(0, done - GLANCE), Math.min(all.size(), done + GLANCE));
    }

    public List<PathStep> thread(List<WorkLine> work) {
        List<WorkLine> inOrder = work.stream()
                .filter(line -> line.state() != WorkState.WITHDRAWN)
                .sorted(Comparator.comparing(StepsInWords::order)
                        .thenComparing(line -> line.id().value()))
                .toList();
        WorkLine now = inOrder.stream().filter(WorkLine::open).findFirst().orElse(null);
        return inOrder.stream().map(line -> step(line, line.equals(now))).toList();
    }

    private static LocalDate order(WorkLine line) {
        LocalDate left = line.leftAt() == null ? null : LocalDate.ofInstant(line.leftAt(), PortalClock.LONDON);
        if (left != null) {
            return left;
        }
        LocalDate due = line.due();
        return due == null ? LocalDate.MAX : due;
    }

    /** The ring is where the thread is now; what waits beside it is planned. */
    private PathStep step(WorkLine line, boolean ring) {
        State state = ring ? State.NOW : line.open() ? State.PLANNED : State.DONE;
        return new PathStep(state, when(line), title(line), who(line), null);
    }

    /** What is to do says so; what was done is told as done. */
    private String title(WorkLine line) {
        String asked = page.say(line.titleKey(), "child", child);
        return line.open() ? asked : DecidedInWords.plainly(page, line, child).orElse(asked);
    }

    private String when(WorkLine line) {
        if (line.leftAt() != null) {
            return page.day(line.leftAt());
        }
        return line.due() == null ? "" : page.say("case.steps.by", "day", page.day(line.due()));
    }

    private String who(WorkLine line) {
        if (!line.open()) {
            return name(line.doneBy());
        }
        String person = name(line.person());
        String capacity = page.say("capacity." + InWords.name(line.waitsFor()));
        return page.say("case.steps.waits-for", "who", person.isEmpty() ? capacity : person);
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : names.getOrDefault(person, "");
    }
}
