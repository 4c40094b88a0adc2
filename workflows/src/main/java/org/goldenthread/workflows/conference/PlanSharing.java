package org.goldenthread.workflows.conference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.workflows.engine.Processes;

/**
 * Carries the plan out of private family time: what the family chose becomes one plan that all who take part may read,
 * and the conference goes on from it. What was not chosen stays in the room, and so does when each part was written.
 */
@ApplicationScoped
@Transactional
public class PlanSharing {

    /** What the family writes in its room. */
    public static final ContentTypeKey ENTRY = new ContentTypeKey("plan-entry");

    /** What comes out of it. */
    public static final ContentTypeKey PLAN = new ContentTypeKey("family-plan");

    private static final String SHARED = "plan-shared";

    private static final List<String> CARRIED =
            List.of("question", "what", "owner", "others", "by", "when", "request", "requestOf", "backup", "ifNot");

    private ContentReading reading;
    private ContentWriting writing;
    private AccessGuard guard;
    private Processes processes;
    private WorkReading work;
    private CaseSeats seats;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PlanSharing() {}

    @Inject
    PlanSharing(
            ContentReading reading,
            ContentWriting writing,
            AccessGuard guard,
            Processes processes,
            WorkReading work,
            CaseSeats seats) {
        this.seats = seats;
        this.reading = reading;
        this.writing = writing;
        this.guard = guard;
        this.processes = processes;
        this.work = work;
    }

    /**
     * True while the conference waits for a plan: from when the day has begun until one is shared, and again where it was
     * not accepted. At any other time it would reach nobody who answers it, and stand in the place of the one that was
     * answered. True, too, where no conference is under way and none has decided about a plan.
     */
    @Requires(Action.SEE)
    public boolean mayBegin(CaseId caseId) {
        if (processes.isRunning(ConferenceBeginning.PROCESS, caseId)) {
            return processes.awaits(SHARED, caseId);
        }
        return work.ofCase(caseId).stream()
                .noneMatch(step -> step.step().equals("decide-plan") && step.state() == WorkState.DONE);
    }

    /**
     * Shares the plan and tells the conference where it waits for one, in one transaction.
     *
     * @param token made by the page; the same token again shares nothing twice
     * @return the plan, which is content of the type {@link #PLAN}
     * @throws TakenOut if somebody took a chosen entry out since it was read
     * @throws CannotBeDone if no plan is waited for ({@link #mayBegin}), nothing was chosen, or somebody changed a chosen entry since it was read
     */
    @Requires(Action.SEE)
    public ContentId share(FamilyRoomId room, PlanToShare plan, String token) {
        CaseId caseId = room.caseId();
        if (plan.entries().isEmpty()) {
            throw new CannotBeDone("cannot.plan.nothing-chosen");
        }
        // held before any entry, so that two who share at once do not wait for each other's entries
        seats.hold(caseId);
        List<ContentLine> before = reading.inCase(caseId, ContentFilter.only(PLAN));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode actions = body.putArray("actions");
        plan.entries().forEach(chosen -> actions.add(action(caseId, chosen, token)));
        PersonId lead = plan.lead();
        if (lead != null) {
            body.put("lead", lead.value().toString());
        }
        body.put("words", plan.words());
        AccessStamp place = AccessStamp.in(caseId, Compartment.SHARED, Label.SENSITIVE);
        ContentId shared = writing.writeInProcess(NewContent.answers(PLAN, place, body, "", token))
                .item();
        // a page that is sent again shares nothing, and must not pass an old plan off as the changed one that is waited
        // for
        if (before.stream().noneMatch(line -> line.id().equals(shared))) {
            tell(caseId, shared, before.isEmpty());
        }
        return shared;
    }

    private void tell(CaseId caseId, ContentId plan, boolean first) {
        if (!mayBegin(caseId)) {
            throw new CannotBeDone(first ? "cannot.plan.before-the-day" : "cannot.plan.not-waited-for");
        }
        processes.tell(SHARED, caseId, Map.of("plan", plan.value().toString()));
    }

    private ObjectNode action(CaseId caseId, PlanToShare.Chosen chosen, String token) {
        guard.require(Action.SHARE, chosen.entry());
        ContentView entry = reading.holdInTheRoom(chosen.entry(), chosen.version());
        if (!caseId.equals(entry.place().caseId()) || !entry.type().key().equals(ENTRY)) {
            throw new NotThere();
        }
        if (entry.newest() != chosen.version()) {
            throw new CannotBeDone("cannot.plan.changed-meanwhile");
        }
        ObjectNode action = JsonNodeFactory.instance.objectNode();
        action.put("id", nameFor(chosen.entry(), token).toString());
        for (String part : CARRIED) {
            JsonNode said = entry.body().get(part);
            if (said != null) {
                action.set(part, said);
            }
        }
        return action;
    }

    /** The same press makes the same plan; and unlike our other ids it does not tell when the entry was begun. */
    private static UUID nameFor(ContentId entry, String token) {
        return UUID.nameUUIDFromBytes((token + ':' + entry.value()).getBytes(StandardCharsets.UTF_8));
    }
}
