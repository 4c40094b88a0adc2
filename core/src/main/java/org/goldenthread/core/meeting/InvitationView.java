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
 * @param answeredBy the person themselves, or whoever wrote down what they said; null while nobody has answered
 */
public record InvitationView(
        InvitationId id,
        MeetingId meeting,
        PersonId person,
        Capacity capacity,
        Set<DayPart> parts,
        Reply reply,
        @Nullable PersonId answeredBy,
        @Nullable Instant answeredAt) {}
