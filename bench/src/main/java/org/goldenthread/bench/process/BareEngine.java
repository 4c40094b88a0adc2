package org.goldenthread.bench.process;

import jakarta.transaction.TransactionManager;
import java.util.Map;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** The peer: the same engine on the same data source, with nothing of ours in it. */
final class BareEngine implements AutoCloseable {

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
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name("bare")
                .addClasspathResource("bare.bpmn")
                .enableDuplicateFiltering(true)
                .deploy();
    }

    void start(UUID caseId) {
        engine.getRuntimeService()
                .startProcessInstanceByKey("bare", caseId.toString(), Map.of("case", caseId.toString()));
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
