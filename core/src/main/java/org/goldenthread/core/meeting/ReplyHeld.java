package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.GivingBack;
import org.goldenthread.core.tripwire.HeldWords;
import org.goldenthread.core.tripwire.Words;
import org.jspecify.annotations.Nullable;

/** Says what somebody wrote in their answer to an invitation that is held back, and gives it back to them. */
@ApplicationScoped
class ReplyHeld implements HeldWords, GivingBack {

    private Meetings meetings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReplyHeld() {}

    @Inject
    ReplyHeld(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.INVITATION;
    }

    @Override
    public List<Standing> standing(CaseId caseId, @Nullable UUID after, int most) {
        return meetings.answeredInWords(caseId, after, most).stream()
                .map(invitation ->
                        new Standing(invitation.subject(), invitation.view().answeredBy()))
                .toList();
    }

    @Override
    public boolean canGo(Held waits) {
        return !stoodBefore(waits);
    }

    /** Whoever arranges the day has read it, and counts on it; it can be said anew. */
    @Override
    public boolean stoodBefore(Held waits) {
        Instant said = there(waits.subject().id()).view().answeredAt();
        return said != null && said.isBefore(waits.heldAt());
    }

    @Override
    public void hold(UUID thing) {
        if (meetings.heldById(new InvitationId(thing)).isEmpty()) {
            throw new NotThere();
        }
    }

    @Override
    public void goes(Held waited, boolean nobodySaw) {
        there(waited.subject().id()).withoutWords();
    }

    @Override
    public Told tell(UUID thing) {
        return new Told("held.reply", "", Words.of(there(thing).words()));
    }

    private Invitation there(UUID thing) {
        return meetings.byId(new InvitationId(thing)).orElseThrow(NotThere::new);
    }
}
