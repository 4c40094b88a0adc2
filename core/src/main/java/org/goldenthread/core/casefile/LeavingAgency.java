package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.LeftAgency;

/**
 * Whoever leaves an agency leaves the cases they worked in for it. Only where they do the same work for the very agency that
 * keeps a case does their part in it go on; anywhere else they can be brought in again.
 */
@ApplicationScoped
class LeavingAgency {

    private Participations participations;
    private CaseFiles files;
    private Participating participating;
    private TellingStandIns standingIn;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LeavingAgency() {}

    @Inject
    LeavingAgency(
            Participations participations,
            CaseFiles files,
            Participating participating,
            TellingStandIns standingIn,
            PortalClock clock) {
        this.standingIn = standingIn;
        this.participations = participations;
        this.files = files;
        this.participating = participating;
        this.clock = clock;
    }

    void left(@Observes LeftAgency left) {
        Instant now = clock.now();
        List<Participation> over = participations.notEnded(left.person(), now).stream()
                .filter(part -> cameWith(part, left))
                .toList();
        over.forEach(part -> participating.letGo(part, "left-agency", now));
        over.stream()
                .filter(part -> part.capacity() == Capacity.TEAM_MANAGER)
                .map(Participation::caseId)
                .distinct()
                .forEach(standingIn::tell);
    }

    private boolean cameWith(Participation part, LeftAgency left) {
        Role role = part.capacity().role();
        return role != null
                && left.roles().contains(role)
                && files.byId(part.caseId())
                        .filter(file -> left.stillWorks(file.agency(), role))
                        .isEmpty();
    }
}
