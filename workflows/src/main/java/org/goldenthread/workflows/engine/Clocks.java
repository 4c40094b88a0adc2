package org.goldenthread.workflows.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.goldenthread.core.kernel.CaseId;

/** The clocks that processes wait by. */
final class Clocks {

    private Clocks() {}

    static boolean move(ProcessEngine engine, CaseId caseId, String step, Instant to) {
        List<Job> waiting = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.value().toString())
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(step)
                        .timers()
                        .list()
                        .stream())
                .toList();
        waiting.forEach(job -> engine.getManagementService().setJobDuedate(job.getId(), Date.from(to)));
        return !waiting.isEmpty();
    }
}
