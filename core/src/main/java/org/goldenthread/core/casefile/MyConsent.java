package org.goldenthread.core.casefile;

import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader has said yes to. Whoever takes part no more, or is kept from the case, is told no names.
 *
 * @param child the first name of the child it is about, or empty
 * @param to whom it lets know something, as the part that rests on it; null where no names are told
 * @param about what may be known
 * @param recordedBy the first name of whoever wrote it down, or empty
 * @param withdrawnAt when it was taken back, or null
 * @param elsewhere where somebody wrote down that it was taken back by another way than the portal, else null
 * @param holds true where it can be taken back
 * @param goesOn the parts of others who work with the family, and other parts of the same person, that rest on something
 *     else and so go on
 */
public record MyConsent(
        ConsentId id,
        CaseId caseId,
        String child,
        @Nullable Involved to,
        String about,
        String recordedBy,
        Instant givenAt,
        Instant until,
        @Nullable Instant withdrawnAt,
        @Nullable TakenBackElsewhere elsewhere,
        boolean holds,
        List<Involved> goesOn) {

    /** The same with the names of those it is about. */
    MyConsent named(
            String childKnownAs,
            Involved whom,
            String recorder,
            @Nullable TakenBackElsewhere noted,
            List<Involved> others) {
        return new MyConsent(
                id, caseId, childKnownAs, whom, about, recorder, givenAt, until, withdrawnAt, noted, holds, others);
    }

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "consent " + id.value();
    }
}
