package org.goldenthread.workflows.engine;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs timers and steps that go on by themselves, on the server's own threads: one that looks for due work, and the
 * shared pool that does it. The server stops them with the application.
 */
final class ManagedJobs extends JobExecutor {

    private final ThreadFactory threads;
    private final ExecutorService pool;

    ManagedJobs(ThreadFactory threads, ExecutorService pool) {
        this.threads = threads;
        this.pool = pool;
    }

    @Override
    protected void startExecutingJobs() {
        if (jobAcquisitionThread == null) {
            jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
            jobAcquisitionThread.start();
        }
    }

    @Override
    protected void stopExecutingJobs() {
        stopJobAcquisitionThread();
    }

    @Override
    public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
        try {
            pool.execute(getExecuteJobsRunnable(jobs, engine));
        } catch (RejectedExecutionException full) {
            // the pool is full or closing: the jobs stay in the database and are taken up again
            logRejectedExecution(engine, jobs.size());
            rejectedJobsHandler.jobsRejected(jobs, engine, this);
        }
    }
}
