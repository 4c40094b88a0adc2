package org.goldenthread.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.kernel.Ids;

/**
 * How the engine must behave in this house, whatever database and transactions it stands on. The portal's engine and the
 * engine of the tests are set up here alike.
 */
final class HouseRules {

    /** A failed step is tried again after these pauses; then it waits for a person, and health says so. */
    private static final String PAUSES = "PT10S,PT1M,PT10M,PT1H";

    private HouseRules() {}

    static void apply(
            ProcessEngineConfigurationImpl engine,
            Map<String, Object> words,
            Acting acting,
            Consumer<TaskSeen> tasks,
            Consumer<StepSeen> steps,
            Consumer<StepStuck> stuck) {
        engine.setExpressionManager(new VocabularyExpressions(words, acting));
        engine.setVariableTypes(IdentifiersOnly.serializers());
        engine.setCustomPreBPMNParseListeners(List.of(new VocabularyOnly(), new Witness(acting, tasks, steps)));
        engine.setIdGenerator(() -> Ids.next().toString());
        engine.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        engine.setFailedJobRetryTimeCycle(PAUSES);
        engine.setCustomIncidentHandlers(List.of(new StuckSteps(stuck)));
        engine.setDmnFeelEnableLegacyBehavior(true);
        closeWhatNobodyUses(engine);
    }

    private static void closeWhatNobodyUses(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setHistoryCleanupEnabled(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
    }
}
