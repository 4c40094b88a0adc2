package org.goldenthread.bench.process;

import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/**
 * The peer: the same engine on the same data source, started with the very picture that the portal starts, and with
 * nothing of ours in it: no policy, no trail, no work list, no vocabulary, no watching of steps. Up to the first step
 * that waits for a person the picture calls none of them.
 */
final class BareEngine implements AutoCloseable {

    private static final String KEY = "bare-conference";

    private final ProcessEngine engine;

    BareEngine() {
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(lookup("java:jboss/datasources/GoldenThread", DataSource.class));
        configuration.setTransactionManager(lookup("java:jboss/TransactionManager", TransactionManager.class));
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate("false");
        // the schema has no tables for what the portal does not use
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setCmmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setJobExecutorActivate(false);
        // as the portal has it: what the engine counts for itself is not what is measured here
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setHistoryCleanupEnabled(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name(KEY)
                .addString("bare.bpmn", picture())
                .enableDuplicateFiltering(true)
                .deploy();
    }

    /** @param identifiers what the process remembers, as many as the portal's does */
    void start(UUID caseId, Map<String, Object> identifiers) {
        engine.getRuntimeService().startProcessInstanceByKey(KEY, caseId.toString(), identifiers);
    }

    /** The portal's own, under another name, so that neither engine takes the other's for a newer version. */
    private static String picture() {
        try (InputStream drawn =
                BareEngine.class.getClassLoader().getResourceAsStream("processes/conference/conference.bpmn")) {
            String text = new String(Objects.requireNonNull(drawn).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("<process id=\"conference\"", "<process id=\"" + KEY + "\"");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    @SuppressWarnings("BanJNDI")
    private static <T> T lookup(String name, Class<T> type) {
        try {
            return type.cast(new InitialContext().lookup(name));
        } catch (NamingException missing) {
            throw new IllegalStateException("The server offers no " + name, missing);
        }
    }
}
