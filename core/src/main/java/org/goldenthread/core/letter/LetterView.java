package org.goldenthread.core.letter;

import java.time.Instant;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A letter to be read, as it was sent.
 *
 * @param name what the editors call it in its address: {@code invitation}
 * @param revision which revision of theirs it was made of
 * @param asked the variant that would have been best for whoever it is to
 * @param served the one that they got
 * @param sha256 of the file that was laid out
 * @param sentAt null while it waits for a second person, where it was sent back by them, and where it was set aside
 * @param sentBy null as long as it was not sent
 * @param setAside why it is never sent, though a second person let it go; null where nothing stood against it
 */
public record LetterView(
        LetterId id,
        CaseId caseId,
        PersonId recipient,
        MeetingId meeting,
        String name,
        int revision,
        VariantTag asked,
        VariantTag served,
        LetterWords words,
        String sha256,
        Instant drawnUpAt,
        @Nullable Instant sentAt,
        @Nullable Way sentBy,
        @Nullable SetAside setAside) {

    /** By which way it got to them. */
    public enum Way {
        /** It lies on their pages, and they are told by their safe way that there is something new. */
        PAGES
    }

    /** Why what waited for a second person was not sent once they let it go. */
    public enum SetAside {
        /** Whoever it is to is not invited any more. */
        NOT_INVITED,
        /** The day was called off, or has begun. */
        NOT_AHEAD,
        /** It says another day, hour or place than is planned now. */
        OUT_OF_DATE
    }

    /** Says neither to whom nor what, wherever it is printed. */
    @Override
    public String toString() {
        return "letter " + id.value();
    }
}
