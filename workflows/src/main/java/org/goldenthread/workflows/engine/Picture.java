package org.goldenthread.workflows.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/** Reads what the picture of a process says about a step beside what the engine needs: its stage, whether it is a gate. */
final class Picture {

    private Picture() {}

    /** In which stage each step is, in the order of the newest picture; empty where there is none of that key. */
    static Map<String, String> stages(ProcessEngine engine, String process) {
        ProcessDefinition newest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        Map<String, String> stages = new LinkedHashMap<>();
        if (newest != null) {
            engine.getRepositoryService()
                    .getBpmnModelInstance(newest.getId())
                    .getModelElementsByType(UserTask.class)
                    .forEach(step -> property(step, "stage").ifPresent(stage -> stages.put(step.getId(), stage)));
        }
        return Collections.unmodifiableMap(stages);
    }

    static Optional<String> property(@Nullable BaseElement element, String name) {
        if (element == null || element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
