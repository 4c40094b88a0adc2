package org.goldenthread.workflows.conference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.workflows.engine.Processes;

/**
 * Ends a conference before its review. A parent may stop at any time, because taking part is voluntary: it goes on for the
 * others, and the coordinator hears of it, until no parent is left to hold it for. The manager may end it, with a reason
 * that everybody who takes part can read. Where it ends, what was planned is called off and everybody is told.
 */
@ApplicationScoped
@Transactional
public class ConferenceEnding {

    /** The form on which the family says so; saying why is up to them. */
    public static final ContentTypeKey FAMILY_STOP = new ContentTypeKey("family-stop");

    /** The form on which the manager says so, with a reason. */
    public static final ContentTypeKey MANAGER_CLOSE = new ContentTypeKey("manager-close");

    private Acting acting;
    private AccessGuard guard;
    private ContentTypes types;
    private ContentWriting writing;
    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ConferenceEnding() {}

    @Inject
    ConferenceEnding(
            Acting acting, AccessGuard guard, ContentTypes types, ContentWriting writing, Processes processes) {
        this.acting = acting;
        this.guard = guard;
        this.types = types;
        this.writing = writing;
        this.processes = processes;
    }

    /** The form on which the reader may end the conference that is under way; empty where they may not, or none is. */
    @Requires(Action.SEE)
    public Optional<ContentTypeKey> mine(CaseId caseId) {
        if (!processes.isRunning(ConferenceBeginning.PROCESS, caseId)) {
            return Optional.empty();
        }
        if (guard.allows(Action.SAY_STOP, place(caseId, FAMILY_STOP))) {
            return Optional.of(FAMILY_STOP);
        }
        return guard.allows(Action.END, place(caseId, MANAGER_CLOSE)) ? Optional.of(MANAGER_CLOSE) : Optional.empty();
    }

    /** The same for somebody who asks for that form; where they may not, the refusal is in the trail. */
    @Requires(Action.SEE)
    public ContentTypeKey asked(CaseId caseId) {
        Optional<ContentTypeKey> mine = mine(caseId);
        if (mine.isEmpty() && processes.isRunning(ConferenceBeginning.PROCESS, caseId)) {
            guard.require(Action.END, place(caseId, MANAGER_CLOSE));
        }
        return mine.orElseThrow(NotThere::new);
    }

    /**
     * A parent says that they do not want to go on. Each speaks for themselves alone.
     *
     * @param token as in {@link NewContent}
     */
    @Requires(Action.SEE)
    public void stop(CaseId caseId, JsonNode answers, String token) {
        Subject place = place(caseId, FAMILY_STOP);
        guard.require(Action.SAY_STOP, place);
        end(caseId, FAMILY_STOP, place, "family-withdraws", answers, token);
    }

    /** The manager of the conference service ends it. */
    @Requires(Action.SEE)
    public void close(CaseId caseId, JsonNode answers, String token) {
        Subject place = place(caseId, MANAGER_CLOSE);
        guard.require(Action.END, place);
        end(caseId, MANAGER_CLOSE, place, "manager-closes", answers, token);
    }

    private void end(
            CaseId caseId, ContentTypeKey form, Subject place, String message, JsonNode answers, String token) {
        String ending = writing.write(NewContent.answers(form, place.stamp(), answers, "", token))
                .item()
                .value()
                .toString();
        if (!processes.tell(message, caseId, Map.of("ending", ending))) {
            throw new CannotBeDone("cannot.conference.not-under-way");
        }
    }

    /** Where the reader would say it: what the policy is asked about. */
    private Subject place(CaseId caseId, ContentTypeKey form) {
        PersonId me = Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
        return new Subject(
                SubjectKind.CONTENT, caseId.value(), types.byKey(form).stampFor(caseId, me));
    }
}
