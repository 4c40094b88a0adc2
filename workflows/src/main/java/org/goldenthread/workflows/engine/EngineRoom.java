package org.goldenthread.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.goldenthread.core.access.Acting;
import org.jspecify.annotations.Nullable;

/**
 * Starts and stops the engine, on the portal's own data source and in its own transactions. The schema must be there:
 * start after {@code SchemaMigration}.
 */
@ApplicationScoped
public class EngineRoom {

    private static final String DATA_SOURCE = "java:jboss/datasources/GoldenThread";
    private static final String TRANSACTIONS = "java:jboss/TransactionManager";
    private static final String THREADS = "java:jboss/ee/concurrency/factory/default";
    private static final String POOL = "java:jboss/ee/concurrency/executor/default";

    /** A day that a process waits for is there when the engine next looks, however long it has had nothing to do. */
    private static final Duration LATE_AT_MOST = Duration.ofSeconds(5);

    private Instance<Object> words;
    private Acting acting;
    private Event<TaskSeen> tasks;
    private Event<StepStuck> stuck;
    private StepTrail trail;
    private volatile @Nullable ProcessEngine engine;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EngineRoom() {}

    @Inject
    EngineRoom(
            @Vocabulary Instance<Object> words,
            Acting acting,
            Event<TaskSeen> tasks,
            Event<StepStuck> stuck,
            StepTrail trail) {
        this.words = words;
        this.acting = acting;
        this.tasks = tasks;
        this.stuck = stuck;
        this.trail = trail;
    }

    /** Starts the engine, brings the pictures and tables of this build into it, and lets timers run. */
    public synchronized void start() {
        if (engine != null) {
            return;
        }
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("golden-thread");
        configuration.setDataSource(lookup(DATA_SOURCE, DataSource.class));
        configuration.setTransactionManager(lookup(TRANSACTIONS, TransactionManager.class));
        configuration.setTransactionsExternallyManaged(true);
        // the engine does not know the product name MariaDB
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setClassLoader(EngineRoom.class.getClassLoader());
        HouseRules.apply(configuration, vocabulary(), acting, tasks::fire, trail::record, stuck::fire);
        ManagedJobs jobs = new ManagedJobs(lookup(THREADS, ThreadFactory.class), lookup(POOL, ExecutorService.class));
        jobs.setMaxWait(LATE_AT_MOST.toMillis());
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        ProcessEngine started = configuration.buildProcessEngine();
        ProcessFolders.deploy(EngineRoom.class.getClassLoader(), started.getRepositoryService());
        jobs.start();
        engine = started;
    }

    /** Lets running steps finish and closes the engine. What is not done yet goes on at the next start. */
    public synchronized void stop() {
        ProcessEngine running = engine;
        engine = null;
        if (running != null) {
            running.close();
        }
    }

    /** How many steps have failed for good and wait for somebody; health shows anything above zero. */
    public long stuckSteps() {
        return engine().getManagementService().createJobQuery().noRetriesLeft().count();
    }

    /** True between start and stop. */
    public boolean running() {
        return engine != null;
    }

    /** Does it in one turn of the engine, in the running transaction. */
    <T> T inOneTurn(Command<T> work) {
        ProcessEngineConfigurationImpl inside =
                (ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration();
        return inside.getCommandExecutorTxRequired().execute(work);
    }

    ProcessEngine engine() {
        ProcessEngine running = engine;
        if (running == null) {
            throw new IllegalStateException("The process engine is not running: start the portal and try again");
        }
        return running;
    }

    /** The words by name. Their proxies are looked up once; what stands behind them is made when first used. */
    private Map<String, Object> vocabulary() {
        return words.handlesStream()
                .collect(Collectors.toUnmodifiableMap(word -> word.getBean().getName(), Instance.Handle::get));
    }

    /** Looks up one of the four fixed names above, never one that came from outside. */
    @SuppressWarnings("BanJNDI")
    private static <T> T lookup(String name, Class<T> type) {
        try {
            return type.cast(new InitialContext().lookup(name));
        } catch (NamingException missing) {
            throw new IllegalStateException("The server offers no " + name + ": check wildfly-config", missing);
        }
    }
}
