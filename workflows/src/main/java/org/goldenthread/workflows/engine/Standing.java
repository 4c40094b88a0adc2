package org.goldenthread.workflows.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * Where a process stands.
 *
 * @param process its key
 * @param stages the stages it is in, in the order of the picture; their words are {@code stage.<id>}
 * @param steps the ids of the steps that wait now
 */
public record Standing(String process, List<String> stages, List<String> steps) {

    static Standing of(ProcessEngine engine, ProcessInstance instance) {
        BpmnModelInstance picture =
                engine.getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId());
        Set<String> stages = new LinkedHashSet<>();
        List<String> steps = new ArrayList<>();
        for (String id : engine.getRuntimeService().getActiveActivityIds(instance.getId())) {
            if (picture.getModelElementById(id) instanceof FlowNode node) {
                steps.add(id);
                Picture.property(node, "stage").ifPresent(stages::add);
            }
        }
        return new Standing(Witness.keyOf(instance.getProcessDefinitionId()), List.copyOf(stages), List.copyOf(steps));
    }
}
