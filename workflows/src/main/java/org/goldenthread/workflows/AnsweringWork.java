package org.goldenthread.workflows;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.workflows.engine.SomebodyMovedOn;

/**
 * Answers what a process asks of a person: checks the form, writes the content, leaves the line in the trail, closes the
 * work and lets the process go on, in one transaction. Sent twice, it happens once.
 */
@ApplicationScoped
public class AnsweringWork {

    /** Two people answering at the same moment meet in the process; the second goes again, unseen. */
    private static final int TURNS = 4;

    private AnswerTaking taking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AnsweringWork() {}

    @Inject
    AnsweringWork(AnswerTaking taking) {
        this.taking = taking;
    }

    /**
     * Takes the answer.
     *
     * @param answers the form's answers; an empty object where the work asks for no form
     * @param token made by the sender and unique for what they mean to do once, at most 80 characters; the same person
     *     sending the same token again gets the same receipt
     * @throws org.goldenthread.core.content.AnswersRejected with everything that is wrong; nothing was written
     * @throws org.goldenthread.core.kernel.CannotBeDone where the work was done or withdrawn meanwhile, or a gate of the
     *     process does not open; nothing was written
     * @throws org.goldenthread.core.access.NotThere where there is no such work for this person
     * @throws SomebodyMovedOn where others kept moving the process on at the same moment
     */
    @OpenToAll("asks the gate inside the transaction that writes")
    public Receipt submit(WorkItemId id, JsonNode answers, String token) {
        return submit(id, answers, token, TURNS);
    }

    private Receipt submit(WorkItemId id, JsonNode answers, String token, int turns) {
        try {
            return taking.take(id, answers, token);
        } catch (SomebodyMovedOn meanwhile) {
            if (turns == 1) {
                throw meanwhile;
            }
            // the other's transaction is whole and this one undone: go again on what the other left
            return submit(id, answers, token, turns - 1);
        }
    }

    /** What is asked, for the page that asks it: the form, and what was written before where this is to be a new version. */
    @OpenToAll("asks the gate inside")
    public Asked asked(WorkItemId id) {
        return taking.asked(id);
    }
}
