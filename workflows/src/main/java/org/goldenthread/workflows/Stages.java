package org.goldenthread.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.workflows.engine.Processes;

/** How far along its process a piece of work is, for "step 2 of 5". */
@ApplicationScoped
public class Stages {

    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Stages() {}

    @Inject
    Stages(Processes processes) {
        this.processes = processes;
    }

    /** Empty for work outside processes, and for a step that the newest picture no longer has. */
    public Optional<Stage> of(WorkLine line) {
        Map<String, String> stages = processes.stagesOf(line.process());
        List<String> order = stages.values().stream().distinct().toList();
        return Optional.ofNullable(stages.get(line.step()))
                .map(stage -> new Stage(stage, order.indexOf(stage) + 1, order.size()));
    }

    /** The stages of a process, in order; empty for one that is not there. */
    public List<Stage> all(String process) {
        List<String> order =
                processes.stagesOf(process).values().stream().distinct().toList();
        return order.stream()
                .map(stage -> new Stage(stage, order.indexOf(stage) + 1, order.size()))
                .toList();
    }

    /** True for the step with which the picture of its process ends. */
    boolean isLast(WorkLine line) {
        List<String> steps = List.copyOf(processes.stagesOf(line.process()).keySet());
        return !steps.isEmpty() && steps.get(steps.size() - 1).equals(line.step());
    }

    /**
     * A stage of a process.
     *
     * @param key its words are {@code stage.<key>}
     * @param number which it is, from 1, of {@code all}
     */
    public record Stage(String key, int number, int all) {

        public String titleKey() {
            return "stage." + key;
        }

        /** What happens in it: {@code stage.<key>.next}. */
        public String nextKey() {
            return "stage." + key + ".next";
        }
    }
}
