package org.goldenthread.core.meeting;

import java.util.Set;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.HonestText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to an invitation.
 *
 * @param words anything else they want to say, at most 1000 characters, or null
 */
public record Reply(
        Coming coming, Set<PracticalNeed> needs, @Nullable String words) {

    public Reply {
        needs = Set.copyOf(needs);
        words = words == null || words.isBlank() ? null : HonestText.checked(words.strip());
        if (words != null && words.length() > 1000) {
            throw new CannotBeDone("cannot.reply.too-long");
        }
    }

    /** Repeats nothing of what was said. */
    @Override
    public String toString() {
        return "a reply";
    }
}
