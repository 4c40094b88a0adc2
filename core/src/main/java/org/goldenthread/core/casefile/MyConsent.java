package org.goldenthread.core.casefile;

import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader has said yes to.
 *
 * @param child the first name of the child it is about
 * @param to whom it lets know something, as the part that rests on it
 * @param about what may be known
 * @param recordedBy the first name of whoever wrote it down
 * @param withdrawnAt when it was taken back, or null
 * @param holds true where it can be taken back
 * @param goesOn the parts of others who work with the family, and other parts of the same person, that rest on something
 *     else and so go on
 */
public record MyConsent(
        ConsentId id,
        CaseId caseId,
        String child,
        Involved to,
        String about,
        String recordedBy,
        Instant givenAt,
        Instant until,
        @Nullable Instant withdrawnAt,
        boolean holds,
        List<Involved> goesOn) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "consent " + id.value();
    }
}
