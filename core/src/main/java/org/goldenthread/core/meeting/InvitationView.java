package org.goldenthread.core.meeting;

import java.time.Instant;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An invitation with all that was answered: for the one invited, and for who convenes.
 *
 * @param parts to which parts of the day they come
 * @param waitsAt where this person waits on the day, or null where nothing was said; for them and who convenes alone
 * @param answeredBy the person themselves, or whoever wrote down what they said; null while nobody has answered
 * @param version counts what was said, so that nobody's answer is written over unseen
 */
public record InvitationView(
        InvitationId id,
        MeetingId meeting,
        PersonId person,
        Capacity capacity,
        Set<DayPart> parts,
        Reply reply,
        @Nullable String waitsAt,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt,
        int version) {}
