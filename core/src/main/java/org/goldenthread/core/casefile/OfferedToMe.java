package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** What somebody who is signed in has been asked to take part in: they say yes or no, and see the case only after a yes. */
@ApplicationScoped
@Transactional
public class OfferedToMe {

    private static final String OWN = "one's own: what others were asked cannot be named";

    private Acting acting;
    private Participations participations;
    private InvitationAccepting accepting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OfferedToMe() {}

    @Inject
    OfferedToMe(Acting acting, Participations participations, InvitationAccepting accepting, PortalClock clock) {
        this.acting = acting;
        this.participations = participations;
        this.accepting = accepting;
        this.clock = clock;
    }

    @OpenToAll(OWN)
    public List<Part> waiting() {
        return participations.offeredTo(me(), clock.now()).stream()
                .map(Participation::part)
                .toList();
    }

    /** The case they now take part in. */
    @OpenToAll(OWN)
    public CaseId accept(ParticipationId part) {
        Participation mine = offered(part);
        accepting.begin(part);
        return mine.caseId();
    }

    @OpenToAll(OWN)
    public void decline(ParticipationId part) {
        offered(part).end("declined", clock.now());
    }

    private Participation offered(ParticipationId part) {
        PersonId me = me();
        return participations
                .byId(part)
                .filter(asked -> asked.person().equals(me) && asked.waits(clock.now()))
                .orElseThrow(NotThere::new);
    }

    private PersonId me() {
        PersonId me = acting.current().person();
        if (me == null || acting.current().isStep()) {
            throw new NotThere();
        }
        return me;
    }
}
