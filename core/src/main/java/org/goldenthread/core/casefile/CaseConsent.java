package org.goldenthread.core.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A yes that somebody has said in a case, for those who work it.
 *
 * @param giver whoever said yes, in one of the parts that the reader may know of
 * @param to whom it lets know something, as the part that rests on it
 * @param about what may be known
 * @param recordedBy the first name of whoever wrote it down; empty where the reader may not know of them
 * @param until when it ends, or ended
 * @param end why it has ended; null where it stands
 * @param elsewhere where it was taken back by another way than the portal, else null
 * @param goesOn those who work with the family on another basis, for whom nothing changes
 */
public record CaseConsent(
        ConsentId id,
        Involved giver,
        Involved to,
        String about,
        String recordedBy,
        Instant givenAt,
        Instant until,
        @Nullable ConsentEnd end,
        @Nullable TakenBackElsewhere elsewhere,
        List<Involved> goesOn) {

    public CaseConsent {
        goesOn = List.copyOf(goesOn);
    }

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "consent " + id.value();
    }
}
