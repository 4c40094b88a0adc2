package org.goldenthread.workflows.conference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * A plan that a family has shared.
 *
 * @param sharedAt when (UTC)
 * @param sharedBy who pressed the button, or null where that is not known
 * @param body the plan itself, answers to the form {@code family-plan}
 * @param steps what others were asked to do about it, open and done
 * @param answers what they answered, by the answer's id; only what the reader may read
 * @param earlier the plans shared before it, the newest first
 */
public record SharedPlan(
        ContentId id,
        Instant sharedAt,
        @Nullable PersonId sharedBy,
        JsonNode body,
        List<WorkLine> steps,
        Map<UUID, JsonNode> answers,
        List<ContentId> earlier) {

    public SharedPlan {
        steps = List.copyOf(steps);
        answers = Map.copyOf(answers);
        earlier = List.copyOf(earlier);
    }

    /** The steps of one kind, for example {@code answer-request}. */
    public List<WorkLine> steps(String kind) {
        return steps.stream().filter(step -> step.step().equals(kind)).toList();
    }

    /** The newest step of one kind that is about that part of the plan. */
    public Optional<WorkLine> step(String kind, String about) {
        return steps(kind).stream()
                .filter(step -> step.about() != null && step.about().toString().equals(about))
                .reduce((earlier, later) -> later);
    }

    /** What answered a step; empty where nothing has, or nothing that the reader may read. */
    public JsonNode answer(WorkLine step) {
        UUID answer = step.answer();
        return answer == null
                ? MissingNode.getInstance()
                : Optional.ofNullable(answers.get(answer)).orElse(MissingNode.getInstance());
    }
}
