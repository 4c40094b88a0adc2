package org.goldenthread.web.pages.plan;

import java.util.List;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * The small page on which the family writes or changes one part of its plan.
 *
 * @param question the question it answers, in words; empty where the family asks its own
 * @param asked the same as it is kept
 * @param basedOn the version that is changed; 0 for something new
 * @param room the room's address, to go back to
 * @param takeOut where it is taken out; empty for something new
 * @param theirs what somebody else has written meanwhile, or what it said before it was taken out; null where nobody has
 * @param told which words tell of it: {@code both} where they changed it, {@code gone} where they took it out
 */
public record EntrySheet(
        String question,
        String asked,
        String action,
        String room,
        String token,
        int basedOn,
        String takeOut,
        List<Question> questions,
        List<Link> errors,
        @Nullable PlanPart theirs,
        String told) {

    public EntrySheet {
        questions = List.copyOf(questions);
        errors = List.copyOf(errors);
    }
}
