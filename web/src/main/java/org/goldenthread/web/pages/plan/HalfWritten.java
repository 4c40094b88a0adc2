package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.workflows.conference.PlanSharing;

/** What somebody has half written in the family's room: theirs alone, and of one part of the plan at a time. */
@RequestScoped
class HalfWritten {

    @Inject
    Drafts drafts;

    /**
     * Where it belongs: a part of the plan that is changed, or a question that gets another part.
     *
     * @param basedOn the version that is changed; 0 for something new
     */
    record Place(UUID value, int basedOn) implements Identifier {

        static Place changing(UUID entry, int basedOn) {
            return new Place(entry, basedOn);
        }

        static Place adding(CaseId caseId, String asked) {
            String place = caseId.value() + " " + asked;
            return new Place(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)), 0);
        }
    }

    /** What was kept. @param answers a missing node where nothing was */
    record Kept(JsonNode answers, int basedOn) {}

    void keep(Place place, JsonNode answers) {
        JsonNode kept = JsonNodeFactory.instance
                .objectNode()
                .put("basedOn", place.basedOn())
                .set("answers", answers);
        drafts.keepSealed(PlanSharing.ENTRY, place, kept);
    }

    Kept find(Place place) {
        return drafts.findSealed(PlanSharing.ENTRY, place)
                .map(kept -> new Kept(kept.path("answers"), kept.path("basedOn").asInt(0)))
                .orElseGet(() -> new Kept(MissingNode.getInstance(), place.basedOn()));
    }

    void forget(Place place) {
        drafts.discardSealed(PlanSharing.ENTRY, place);
    }
}
