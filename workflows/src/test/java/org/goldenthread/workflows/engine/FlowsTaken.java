package org.goldenthread.workflows.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Counts which nodes and flows of a picture were walked, so that a test can say which were not. */
public final class FlowsTaken extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> all = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        processes.forEach(
                process -> watch(process, all.computeIfAbsent(process.getKey(), unread -> new LinkedHashSet<>())));
    }

    private void watch(ScopeImpl scope, Set<String> drawn) {
        for (ActivityImpl activity : scope.getActivities()) {
            // the engine wraps a step done once per person in a scope of its own; the picture knows the step alone
            if (!activity.getId().endsWith("#multiInstanceBody")) {
                drawn.add(activity.getId());
            }
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::node);
            for (var transition : activity.getOutgoingTransitions()) {
                drawn.add(transition.getId());
                ((TransitionImpl) transition)
                        .addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) this::flow);
            }
            watch(activity, drawn);
        }
    }

    private void node(DelegateExecution execution) {
        taken.add(execution.getCurrentActivityId());
    }

    private void flow(DelegateExecution execution) {
        taken.add(execution.getCurrentTransitionId());
    }

    public void forget() {
        taken.clear();
    }

    public Collection<String> taken() {
        return Set.copyOf(taken);
    }

    /** What the picture of a process holds and nobody walked. */
    public static List<String> missed(FlowsTaken pictures, String process, Collection<String> walked) {
        List<String> missed = new ArrayList<>(pictures.all.getOrDefault(process, Set.of()));
        missed.removeAll(walked);
        return missed;
    }

    public int size() {
        return all.values().stream().mapToInt(Set::size).sum();
    }
}
