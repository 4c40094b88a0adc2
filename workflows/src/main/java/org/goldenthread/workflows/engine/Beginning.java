package org.goldenthread.workflows.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Begins processes by the pictures that this server brought with it. The engine would look up for each start which is the
 * newest; here that is looked up once.
 */
final class Beginning {

    private static final String RUNS = "select 1 from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? and PARENT_ID_ is null"
            + " and PROC_DEF_ID_ like ? limit 1";

    private final Map<String, String> newest = new ConcurrentHashMap<>();

    /**
     * Begins one in this turn of the engine, where the case has none of its kind under way.
     *
     * @return false where it has, and nothing was begun
     */
    boolean begin(CommandContext turn, String process, String caseKey, Map<String, Object> variables) {
        if (runs(turn, process, caseKey)) {
            return false;
        }
        another(turn, process, caseKey, variables);
        return true;
    }

    /** Begins one whether or not the case has others of its kind. */
    void another(CommandContext turn, String process, String caseKey, Map<String, Object> variables) {
        picture(turn.getProcessEngineConfiguration().getDeploymentCache(), process)
                .createProcessInstance(caseKey)
                .start(variables);
    }

    /** Asked in words of our own: the engine's queries are put together anew each time, and slowly. */
    static boolean runs(CommandContext turn, String process, String caseKey) {
        Connection connection = turn.getDbSqlSession().getSqlSession().getConnection();
        try (PreparedStatement question = connection.prepareStatement(RUNS)) {
            question.setString(1, caseKey);
            question.setString(2, process + Witness.BEHIND_KEY + "%");
            try (ResultSet one = question.executeQuery()) {
                return one.next();
            }
        } catch (SQLException unread) {
            throw new IllegalStateException("Whether a process is under way could not be read", unread);
        }
    }

    private ProcessDefinitionEntity picture(DeploymentCache pictures, String process) {
        String id = newest.computeIfAbsent(
                process,
                key -> pictures.findDeployedLatestProcessDefinitionByKey(key).getId());
        ProcessDefinitionEntity ready = pictures.findProcessDefinitionFromCache(id);
        return ready == null ? pictures.findDeployedProcessDefinitionById(id) : ready;
    }
}
