package org.goldenthread.workflows.engine;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads a task's terms from the picture it was drawn in and from what its process remembers. */
final class Terms {

    private Terms() {}

    static TaskTerms of(ProcessEngine engine, String taskId) {
        Task task = engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotThere();
        }
        BaseElement step = engine.getRepositoryService()
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        String answer = Picture.property(step, "answer").orElse(null);
        boolean revises = Picture.property(step, "revise").map(Boolean::valueOf).orElse(false);
        return new TaskTerms(
                answer,
                Picture.property(step, "keeps")
                        .map(names -> Set.of(names.split(",")))
                        .orElse(Set.of()),
                Picture.property(step, "party")
                        .flatMap(name -> remembered(engine, taskId, name))
                        .map(PersonId::new)
                        .orElse(null),
                revises ? remembered(engine, taskId, answer).orElse(null) : null);
    }

    private static Optional<UUID> remembered(ProcessEngine engine, String taskId, @Nullable String name) {
        return name == null
                ? Optional.empty()
                : Optional.ofNullable((String) engine.getTaskService().getVariable(taskId, name))
                        .map(UUID::fromString);
    }
}
