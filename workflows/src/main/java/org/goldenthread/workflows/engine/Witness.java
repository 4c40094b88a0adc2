package org.goldenthread.workflows.engine;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.workflows.engine.TaskSeen.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Sees every task and every step of every process, in the engine's own transaction, and tells of each once. Nothing has
 * to be drawn for it.
 */
final class Witness extends AbstractBpmnParseListener {

    /** The variables that say what one of several like tasks is about. */
    private static final String ABOUT = "about";

    /** The engine's ids of process definitions read {@code key:version:id}. */
    static final char BEHIND_KEY = ':';

    private final Acting acting;
    private final Consumer<TaskSeen> tasks;
    private final Consumer<StepSeen> steps;
    private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();

    Witness(Acting acting, Consumer<TaskSeen> tasks, Consumer<StepSeen> steps) {
        this.acting = acting;
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        processes.forEach(process -> watch(process.getActivities()));
    }

    private void watch(List<ActivityImpl> activities) {
        for (ActivityImpl activity : activities) {
            // the engine wraps a step done once per person in a scope of its own; what is told is the step in it
            if (!activity.getId().endsWith(RunningStep.ONCE_PER_PERSON)) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, step());
            }
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behaviour) {
                watch(behaviour.getTaskDefinition());
            }
            watch(activity.getActivities());
        }
    }

    private void watch(TaskDefinition task) {
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, told(Happening.OPENED));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, told(Happening.CHANGED));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, told(Happening.DONE));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, told(Happening.WITHDRAWN));
    }

    private ExecutionListener step() {
        return execution -> {
            RunningStep step = RunningStep.of(execution);
            String process = keyOf(execution.getProcessDefinitionId());
            steps.accept(new StepSeen(
                    process, step.step(), step.caseId(), acting.current().person()));
        };
    }

    private TaskListener told(Happening happening) {
        return task -> tasks.accept(seen(happening, task));
    }

    private TaskSeen seen(Happening happening, DelegateTask task) {
        RunningStep step = RunningStep.of(task);
        String person = task.getAssignee();
        String about = (String) task.getExecution().getVariable(ABOUT);
        Drawn picture = drawn.computeIfAbsent(
                task.getProcessDefinitionId() + ' ' + task.getTaskDefinitionKey(), unread -> Drawn.of(task));
        return new TaskSeen(
                happening,
                UUID.fromString(task.getId()),
                keyOf(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                step.caseId(),
                capacityOf(task),
                person == null ? null : new PersonId(UUID.fromString(person)),
                formOf(task),
                dayOf(task.getDueDate()),
                picture.gate(),
                picture.listedIn(task),
                about == null ? null : UUID.fromString(about));
    }

    private static Capacity capacityOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .map(Capacity::valueOf)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The step " + task.getTaskDefinitionKey()
                        + " does not say who it waits for: give it a candidate group"));
    }

    private static @Nullable String formOf(DelegateTask task) {
        Expression key = ((TaskEntity) task).getTaskDefinition().getFormKey();
        // most pictures name the form; one that is drawn for any form keeps its name
        return key == null ? null : String.valueOf(key.getValue(task));
    }

    private static @Nullable LocalDate dayOf(@Nullable Date due) {
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), PortalClock.LONDON);
    }

    static String keyOf(String processDefinitionId) {
        return processDefinitionId.substring(0, processDefinitionId.indexOf(BEHIND_KEY));
    }

    /**
     * What a picture says of a step for all who come to it; a picture never changes, and reading it again takes long.
     *
     * @param gate the process cannot go on without it; the picture says so with the property {@code gate}
     * @param where it is awaited: where the coordinator prepares, unless the picture says otherwise; one that is drawn for
     *     any form says in small letters under which name the process keeps the room
     */
    private record Drawn(boolean gate, String where) {

        Compartment listedIn(DelegateTask task) {
            Object kept =
                    Character.isLowerCase(where.charAt(0)) ? task.getExecution().getVariable(where) : where;
            return Compartment.valueOf(String.valueOf(kept));
        }

        static Drawn of(DelegateTask task) {
            return new Drawn(
                    said(task, "gate").map(Boolean::valueOf).orElse(false),
                    said(task, "listedIn").orElse(Compartment.COORDINATION.name()));
        }

        private static Optional<String> said(DelegateTask task, String property) {
            return Picture.property(task.getBpmnModelElementInstance(), property);
        }
    }
}
