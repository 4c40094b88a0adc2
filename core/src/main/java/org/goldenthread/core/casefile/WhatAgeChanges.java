package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** What changes for me in the coming weeks because a child comes of age. */
@ApplicationScoped
@Transactional
public class WhatAgeChanges {

    private Acting acting;
    private AccessGuard guard;
    private Participations participations;
    private Lasting lasting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhatAgeChanges() {}

    @Inject
    WhatAgeChanges(
            Acting acting, AccessGuard guard, Participations participations, Lasting lasting, PortalClock clock) {
        this.acting = acting;
        this.guard = guard;
        this.participations = participations;
        this.lasting = lasting;
        this.clock = clock;
    }

    /**
     * @param at the first instant of the eighteenth birthday
     * @param own true for the young person themselves, who says from then on who knows what; false where my part ends
     */
    public record Change(CaseId caseId, Instant at, boolean own) {}

    /** In the order in which I came to the cases; empty for most people at most times. */
    @OpenToAll("one's own parts alone, in cases that one sees")
    public List<Change> soon() {
        PersonId me = acting.current().person();
        if (me == null || acting.current().isStep()) {
            return List.of();
        }
        Instant now = clock.now();
        Instant last = now.plus(TellingOfAge.BEFORE);
        return participations.notEnded(me, now).stream()
                .filter(part -> part.holds(now))
                .flatMap(part -> of(part).stream())
                .filter(change -> change.at().isAfter(now) && !change.at().isAfter(last))
                .filter(change -> guard.allows(Action.SEE, change.caseId()))
                .toList();
    }

    private Optional<Change> of(Participation part) {
        if (part.capacity() == Capacity.CHILD) {
            return lasting.ofAge(part.caseId()).map(at -> new Change(part.caseId(), at, true));
        }
        return part.endsByAge()
                ? Optional.of(new Change(part.caseId(), part.part().until(), false))
                : Optional.empty();
    }
}
