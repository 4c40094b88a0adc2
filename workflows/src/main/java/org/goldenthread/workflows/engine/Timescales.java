package org.goldenthread.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;
import org.goldenthread.core.kernel.PortalClock;

/** Looks limits up in the process folder's table {@code <process>-timescales}. The law moves, so each line has a day it begins. */
@ApplicationScoped
public class Timescales {

    private EngineRoom room;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Timescales() {}

    @Inject
    Timescales(EngineRoom room) {
        this.room = room;
    }

    /**
     * The limit that counts on the day.
     *
     * @throws IllegalStateException where the table has no line for it, or more than one
     */
    public Timescale on(LocalDate day, String process, String what, boolean urgent) {
        DmnDecisionTableResult lines = room.engine()
                .getDecisionService()
                .evaluateDecisionTableByKey(process + "-timescales", asked(day, what, urgent));
        if (lines.size() != 1) {
            throw new IllegalStateException(
                    "The timescales of " + process + " have " + lines.size() + " lines for " + what + " on " + day);
        }
        DmnDecisionRuleResult line = lines.getSingleResult();
        return new Timescale(
                line.<Integer>getEntry("limit"),
                Timescale.Unit.valueOf(line.getEntry("unit")),
                line.getEntry("source"));
    }

    /** The same, of the process whose step runs now. */
    public Timescale ofThisProcess(LocalDate day, String what, boolean urgent) {
        String definition = Context.getBpmnExecutionContext().getExecution().getProcessDefinitionId();
        return on(day, Witness.keyOf(definition), what, urgent);
    }

    private static Map<String, Object> asked(LocalDate day, String what, boolean urgent) {
        return Variables.createVariables()
                .putValue("what", what)
                .putValue("urgent", urgent)
                .putValue("day", Date.from(day.atStartOfDay(PortalClock.LONDON).toInstant()));
    }
}
