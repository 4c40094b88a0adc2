package org.goldenthread.workflows.conference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.workflows.engine.Processes;

/**
 * Ends a conference before its review. The family may stop at any time, because taking part is voluntary; the manager may
 * end it, with a reason that everybody who takes part can read. What was planned is called off and everybody is told.
 */
@ApplicationScoped
@Transactional
public class ConferenceEnding {

    /** The form on which the family says so; saying why is up to them. */
    public static final ContentTypeKey FAMILY_STOP = new ContentTypeKey("family-stop");

    /** The form on which the manager says so, with a reason. */
    public static final ContentTypeKey MANAGER_CLOSE = new ContentTypeKey("manager-close");

    private Acting acting;
    private CaseReading cases;
    private ContentTypes types;
    private ContentWriting writing;
    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ConferenceEnding() {}

    @Inject
    ConferenceEnding(
            Acting acting, CaseReading cases, ContentTypes types, ContentWriting writing, Processes processes) {
        this.acting = acting;
        this.cases = cases;
        this.types = types;
        this.writing = writing;
        this.processes = processes;
    }

    /** The form on which the reader may end the conference that is under way; empty where they may not, or none is. */
    @Requires(Action.SEE)
    public Optional<ContentTypeKey> mine(CaseId caseId) {
        Set<Capacity> mine = cases.mine(caseId);
        if (!processes.isRunning(ConferenceBeginning.PROCESS, caseId)) {
            return Optional.empty();
        }
        if (mine.contains(Capacity.PARENT)) {
            return Optional.of(FAMILY_STOP);
        }
        return mine.contains(Capacity.FGC_MANAGER) ? Optional.of(MANAGER_CLOSE) : Optional.empty();
    }

    /**
     * A parent says that the family does not want to go on.
     *
     * @param token as in {@link NewContent}
     */
    @Requires(Action.ADD)
    public void stop(CaseId caseId, JsonNode answers, String token) {
        if (!cases.mine(caseId).contains(Capacity.PARENT)) {
            throw new NotThere();
        }
        end(caseId, FAMILY_STOP, "family-withdraws", answers, token);
    }

    /** The manager of the conference service ends it. */
    @Requires(Action.DECIDE)
    public void close(CaseId caseId, JsonNode answers, String token) {
        if (!cases.mine(caseId).contains(Capacity.FGC_MANAGER)) {
            throw new NotThere();
        }
        end(caseId, MANAGER_CLOSE, "manager-closes", answers, token);
    }

    private void end(CaseId caseId, ContentTypeKey form, String message, JsonNode answers, String token) {
        PersonId me = Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
        ContentType type = types.byKey(form);
        AccessStamp place = type.stampFor(caseId, me);
        String ending = writing.write(NewContent.answers(form, place, answers, "", token))
                .item()
                .value()
                .toString();
        if (!processes.tell(message, caseId, Map.of("ending", ending))) {
            throw new CannotBeDone("cannot.conference.not-under-way");
        }
    }
}
