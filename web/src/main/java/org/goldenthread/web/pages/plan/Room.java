package org.goldenthread.web.pages.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The family's room.
 *
 * @param closedTo who cannot open it, in a sentence
 * @param waiting where the coordinator is meanwhile; empty while the family does not have the day to itself
 * @param writers who may write here, in a sentence; never who is here
 * @param questions the questions with what the family has written so far
 * @param base the room's address, to which the others are added
 * @param shared where the plan is that was shared, or null where none was
 * @param mayShare true once the family has met
 */
public record Room(
        String closedTo,
        String waiting,
        String writers,
        List<RoomQuestion> questions,
        String base,
        @Nullable String shared,
        boolean mayShare) {

    public Room {
        questions = List.copyOf(questions);
    }

    /** True where there is anything that could be shared. */
    public boolean hasWords() {
        return questions.stream().anyMatch(question -> !question.entries().isEmpty());
    }
}
