package org.goldenthread.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What use cases may do with processes, inside their own transaction. Whoever calls has already been asked about.
 *
 * <p>A process remembers identifiers, words from a list, yes or no, and dates; anything else ends in {@link
 * NotAnIdentifier}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Processes {

    private static final String ASKED = "called only inside a use case that was itself asked about";

    private final Map<String, Map<String, String>> stages = new ConcurrentHashMap<>();
    private final Beginning beginning = new Beginning();
    private EngineRoom room;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Processes() {}

    @Inject
    Processes(EngineRoom room) {
        this.room = room;
    }

    /**
     * Begins a process on a case. Whoever calls holds the case, so that two who begin at once are one after the other.
     *
     * @param process the key, for example {@code conference}
     * @param startedBy who begins it, or null for the clock
     * @throws AlreadyRunning where the case has such a process under way
     */
    @OpenToAll(ASKED)
    public void begin(String process, CaseId caseId, @Nullable PersonId startedBy, Map<String, ?> identifiers) {
        Map<String, Object> variables = remembering(caseId, startedBy, identifiers);
        String caseKey = caseId.value().toString();
        if (!room.inOneTurn(turn -> beginning.begin(turn, process, caseKey, variables))) {
            throw new AlreadyRunning(process);
        }
    }

    /** Begins one of which a case may have several under way, each about something of its own. */
    @OpenToAll(ASKED)
    public void beginAnother(String process, CaseId caseId, PersonId startedBy, Map<String, ?> identifiers) {
        Map<String, Object> variables = remembering(caseId, startedBy, identifiers);
        room.inOneTurn(turn -> {
            beginning.another(turn, process, caseId.value().toString(), variables);
            return process;
        });
    }

    private static Map<String, Object> remembering(
            CaseId caseId, @Nullable PersonId startedBy, Map<String, ?> identifiers) {
        Map<String, Object> variables = new HashMap<>(identifiers);
        variables.put(RunningStep.CASE, caseId.value().toString());
        if (startedBy != null) {
            variables.put(RunningStep.STARTED_BY, startedBy.value().toString());
        }
        return variables;
    }

    /** Who began the process that asks for it; nothing where it has ended, or a clock began it. */
    @OpenToAll(ASKED)
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<PersonId> startedBy(UUID taskId) {
        boolean waits = room.engine()
                        .getTaskService()
                        .createTaskQuery()
                        .taskId(taskId.toString())
                        .count()
                > 0;
        return waits
                ? Optional.ofNullable((String)
                                room.engine().getTaskService().getVariable(taskId.toString(), RunningStep.STARTED_BY))
                        .map(id -> new PersonId(UUID.fromString(id)))
                : Optional.empty();
    }

    /**
     * Tells the one process of a case that is about this thing.
     *
     * @return false where none waits for it
     * @throws SomebodyMovedOn where somebody else moved the process on at the same moment
     */
    @OpenToAll(ASKED)
    public boolean tellAbout(String message, CaseId caseId, UUID about) {
        List<Execution> waiting = room.engine()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(caseId.value().toString())
                .processVariableValueEquals("about", about.toString())
                .messageEventSubscriptionName(message)
                .list();
        try {
            waiting.forEach(one ->
                    room.engine().getRuntimeService().messageEventReceived(message, one.getId(), new HashMap<>()));
            return !waiting.isEmpty();
        } catch (OptimisticLockingException meanwhile) {
            throw new SomebodyMovedOn(meanwhile);
        } catch (ProcessEngineException stopped) {
            throw Reasons.behind(stopped);
        }
    }

    /**
     * Tells the process of a case that waits for it that something happened. Who waits is looked up first: whatever the
     * engine throws undoes the transaction, and that nobody waits is nothing to undo.
     *
     * @return false where no process of the case waits for it, and nothing was done
     * @throws SomebodyMovedOn where somebody else moved the process on at the same moment
     */
    @OpenToAll(ASKED)
    public boolean tell(String message, CaseId caseId, Map<String, ?> identifiers) {
        List<Execution> waiting = awaiting(message, caseId);
        if (waiting.size() > 1) {
            throw new IllegalStateException(waiting.size() + " steps of one case wait for " + message
                    + ": end all processes but one before somebody says it again");
        }
        try {
            waiting.forEach(execution -> room.engine()
                    .getRuntimeService()
                    .messageEventReceived(message, execution.getId(), new HashMap<>(identifiers)));
            return !waiting.isEmpty();
        } catch (OptimisticLockingException meanwhile) {
            throw new SomebodyMovedOn(meanwhile);
        } catch (ProcessEngineException stopped) {
            throw Reasons.behind(stopped);
        }
    }

    /** True where a process of the case waits to be told that. */
    @OpenToAll(ASKED)
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean awaits(String message, CaseId caseId) {
        return !awaiting(message, caseId).isEmpty();
    }

    /** True where such a process of the case has come by what it keeps under that name: the one under way, none before it. */
    @OpenToAll(ASKED)
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean keeps(String process, CaseId caseId, String name) {
        return room
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.value().toString(), process)
                .list()
                .stream()
                .anyMatch(instance -> room.engine().getRuntimeService().getVariable(instance.getId(), name) != null);
    }

    /** What the process wants of whoever answers a task. */
    @OpenToAll(ASKED)
    public TaskTerms termsOf(UUID taskId) {
        return Terms.of(room.engine(), taskId.toString());
    }

    /**
     * Lets the process go on from a task that a person has done.
     *
     * @throws SomebodyMovedOn where another answer reached the process at the same moment
     */
    @OpenToAll(ASKED)
    public void done(UUID taskId, Map<String, ? extends @Nullable Object> identifiers) {
        try {
            room.engine().getTaskService().complete(taskId.toString(), new HashMap<>(identifiers));
        } catch (OptimisticLockingException meanwhile) {
            throw new SomebodyMovedOn(meanwhile);
        } catch (ProcessEngineException stopped) {
            throw Reasons.behind(stopped);
        }
    }

    /** The tasks of that name that wait in the case, the oldest first. */
    @OpenToAll(ASKED)
    public List<UUID> waiting(CaseId caseId, String step) {
        return room
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.value().toString())
                .taskDefinitionKey(step)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> UUID.fromString(task.getId()))
                .toList();
    }

    /**
     * Moves the day that a process of the case waits for.
     *
     * @param step the event in the picture, for example {@code review-day}
     * @return false where nothing waits there
     */
    @OpenToAll(ASKED)
    public boolean moveClock(CaseId caseId, String step, Instant to) {
        return Clocks.move(room.engine(), caseId, step, to);
    }

    /** Lets every step of the case that has failed for good be tried once more. */
    @OpenToAll(ASKED)
    public void tryAgain(CaseId caseId) {
        String key = caseId.value().toString();
        room.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .flatMap(instance -> room
                        .engine()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .noRetriesLeft()
                        .list()
                        .stream())
                .forEach(job -> room.engine().getManagementService().setJobRetries(job.getId(), 1));
    }

    /** True while the case has such a process under way. */
    @OpenToAll(ASKED)
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isRunning(String process, CaseId caseId) {
        return room.inOneTurn(
                turn -> Beginning.runs(turn, process, caseId.value().toString()));
    }

    /** Where each process of the case stands, for "what happens next". Empty where none is under way. */
    @OpenToAll(ASKED)
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Standing> stageOf(CaseId caseId) {
        return room
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.value().toString())
                .active()
                .list()
                .stream()
                .map(this::standing)
                .toList();
    }

    /** In which stage each step of a process is, in the order of its picture; empty for a process that is not there. */
    @OpenToAll("says of the shipped picture what everybody may know")
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, String> stagesOf(String process) {
        return stages.computeIfAbsent(process, key -> Picture.stages(room.engine(), key));
    }

    private List<Execution> awaiting(String message, CaseId caseId) {
        return room.engine()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceBusinessKey(caseId.value().toString())
                .messageEventSubscriptionName(message)
                .list();
    }

    private Standing standing(ProcessInstance instance) {
        return Standing.of(room.engine(), instance);
    }
}
