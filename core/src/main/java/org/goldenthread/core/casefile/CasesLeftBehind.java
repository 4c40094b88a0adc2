package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Says how many cases would be without a manager if somebody left an agency: the number alone, for whoever ends posts and
 * sees no case.
 */
@ApplicationScoped
@Transactional
public class CasesLeftBehind {

    private Participations participations;
    private CaseFiles files;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CasesLeftBehind() {}

    @Inject
    CasesLeftBehind(Participations participations, CaseFiles files, PortalClock clock) {
        this.participations = participations;
        this.files = files;
        this.clock = clock;
    }

    /** Of the agency's own cases, those that nobody but the leaver manages. */
    @Requires(Action.KEEP_STAFF)
    public long by(AgencyId agency, PersonId leaver) {
        Instant now = clock.now();
        return participations.notEnded(leaver, now).stream()
                .filter(part -> part.capacity() == Capacity.TEAM_MANAGER && part.holds(now))
                .filter(part -> files.byId(part.caseId())
                        .filter(file -> file.agency().equals(agency))
                        .isPresent())
                .filter(part -> participations.takingPart(part.caseId(), Capacity.TEAM_MANAGER, now).stream()
                        .allMatch(seat -> seat.person().equals(leaver)))
                .count();
    }
}
