package org.goldenthread.workflows.engine;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A real engine in memory, under the same house rules as the portal's, that remembers what it saw. */
public final class EngineUnderTest implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final List<TaskSeen> tasks = new ArrayList<>();
    public final List<StepSeen> steps = new ArrayList<>();
    public final List<StepStuck> stuck = new ArrayList<>();
    public final FlowsTaken flows = new FlowsTaken();
    final ProcessEngine engine;

    public EngineUnderTest(Map<String, Object> words, Acting acting) {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("test-" + COUNT.incrementAndGet());
        configuration.setJdbcUrl("jdbc:h2:mem:engine-" + COUNT.get() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setJobExecutorActivate(false);
        HouseRules.apply(configuration, words, acting, tasks::add, steps::add, stuck::add);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(flows)));
        engine = configuration.buildProcessEngine();
    }

    public EngineUnderTest withShippedProcesses() {
        ProcessFolders.deploy(EngineUnderTest.class.getClassLoader(), engine.getRepositoryService());
        return this;
    }

    public void deploy(String name, String bpmn) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(name + ".bpmn", bpmn)
                .deploy();
    }

    public Timescales timescales() {
        return new Timescales(room());
    }

    public Processes processes() {
        return new Processes(room());
    }

    private EngineRoom room() {
        return new EngineRoom() {
            @Override
            ProcessEngine engine() {
                return engine;
            }
        };
    }

    /** Begins a process on a new case. */
    public CaseId begin(String process, @Nullable PersonId startedBy, Map<String, ?> identifiers) {
        CaseId caseId = CaseId.next();
        processes().begin(process, caseId, startedBy, identifiers);
        return caseId;
    }

    /** Does the one open task of that name in the case. */
    public void answer(CaseId caseId, String task, Map<String, ?> identifiers) {
        processes().done(open(caseId, task).get(0), identifiers);
    }

    public List<UUID> open(CaseId caseId, String task) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.value().toString())
                .taskDefinitionKey(task)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(open -> UUID.fromString(open.getId()))
                .toList();
    }

    public List<String> openTasks(CaseId caseId) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.value().toString())
                .list()
                .stream()
                .map(open -> open.getTaskDefinitionKey())
                .sorted()
                .toList();
    }

    public Map<String, Object> remembered(CaseId caseId) {
        Map<String, Object> remembered = new HashMap<>();
        engine.getRuntimeService().createVariableInstanceQuery().list().stream()
                .filter(variable -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(variable.getProcessInstanceId())
                                .processInstanceBusinessKey(caseId.value().toString())
                                .count()
                        == 1)
                .forEach(variable -> remembered.put(variable.getName(), variable.getValue()));
        return remembered;
    }

    /** Moves the clock and lets everything run that is due by then. */
    public void waitUntil(Date moment) {
        ClockUtil.setCurrentTime(moment);
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    /** Lets each job that is due by then be tried once, as the portal's own threads would, whether it fails or not. */
    void tryDueJobs(Date moment) {
        ClockUtil.setCurrentTime(moment);
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
        due().forEach(job -> catchThrowable(
                () -> ExecuteJobHelper.executeJob(job.getId(), executor.getCommandExecutorTxRequired())));
    }

    private List<Job> due() {
        return engine.getManagementService().createJobQuery().executable().list();
    }

    public boolean ended(CaseId caseId) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.value().toString())
                        .count()
                == 0;
    }

    @Override
    public void close() {
        ClockUtil.reset();
        engine.close();
        ProcessEngines.unregister(engine);
    }
}
