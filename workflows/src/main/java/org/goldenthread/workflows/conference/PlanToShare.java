package org.goldenthread.workflows.conference;

import java.util.List;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a family has chosen to share of what it wrote, in the order it is to be read.
 *
 * @param lead who in the family keeps an eye on the plan, or null where that was not said
 * @param words what they want to say with it; may be empty
 */
public record PlanToShare(List<Chosen> entries, @Nullable PersonId lead, String words) {

    public PlanToShare {
        entries = List.copyOf(entries);
    }

    /** An entry in the version that the person who shares has read. */
    public record Chosen(ContentId entry, int version) {}
}
