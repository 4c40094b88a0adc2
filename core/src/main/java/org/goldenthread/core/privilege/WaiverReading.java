package org.goldenthread.core.privilege;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Reads what was let be read, for the side whose advice it is. */
@ApplicationScoped
@Transactional
public class WaiverReading {

    private AccessGuard guard;
    private Acting acting;
    private Waivers waivers;
    private CaseSeats seats;
    private CaseReading cases;
    private FileReading files;
    private Granting granting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WaiverReading() {}

    @Inject
    WaiverReading(
            AccessGuard guard,
            Acting acting,
            Waivers waivers,
            CaseSeats seats,
            CaseReading cases,
            FileReading files,
            Granting granting,
            PortalClock clock) {
        this.guard = guard;
        this.acting = acting;
        this.waivers = waivers;
        this.seats = seats;
        this.cases = cases;
        this.files = files;
        this.granting = granting;
        this.clock = clock;
    }

    /** The papers of the case of which whoever acts is the client, and so may let others read them. */
    @Requires(Action.SEE)
    public List<FileLine> mine(CaseId caseId) {
        return Stream.of(Compartment.PARTY_LEGAL, Compartment.LA_LEGAL)
                .flatMap(room -> files.inRoom(caseId, room).stream())
                .filter(file -> guard.allows(Action.WAIVE, file.id()))
                .toList();
    }

    /** Whether there is advice in the case that whoever acts, as client or lawyer, could let somebody read. */
    @Requires(Action.SEE)
    public boolean isForMe(CaseId caseId) {
        return guard.scope(Action.WAIVE, caseId).size() > 0
                || guard.scope(Action.CONFIRM_WAIVER, caseId).size() > 0;
    }

    /** What was let be read of the advice that whoever acts gave or got, the latest first. */
    @Requires(Action.SEE)
    public List<WaiverLine> in(CaseId caseId) {
        return lines(caseId, waivers.in(caseId, guard.scope(Action.SEE)));
    }

    @Requires(Action.SEE)
    public WaiverLine one(WaiverId id) {
        Waiver waiver = waivers.byId(id).orElseThrow(NotThere::new);
        return lines(waiver.caseId(), List.of(waiver)).stream().findFirst().orElseThrow(NotThere::new);
    }

    private List<WaiverLine> lines(CaseId caseId, List<Waiver> found) {
        Map<UUID, FileLine> papers = new HashMap<>();
        files.among(found.stream().map(one -> one.paper().value()).collect(Collectors.toSet()))
                .forEach(paper -> papers.put(paper.id().value(), paper));
        Map<PersonId, String> names = cases.names(caseId);
        return found.stream()
                .flatMap(one ->
                        Optional.ofNullable(papers.get(one.paper().value()))
                                .map(paper -> line(one, paper, names))
                                .stream())
                .toList();
    }

    private WaiverLine line(Waiver waiver, FileLine paper, Map<PersonId, String> names) {
        Part to = seats.part(waiver.recipient()).orElseThrow();
        WaiverLine.State state = state(waiver);
        return new WaiverLine(
                waiver.id(),
                waiver.caseId(),
                paper.compartment(),
                paper,
                to.person(),
                names.getOrDefault(to.person(), ""),
                to.capacity(),
                state,
                state == WaiverLine.State.WAITS && guard.allows(Action.CONFIRM_WAIVER, waiver.subject()),
                state != WaiverLine.State.OVER && (isMine(waiver) || guard.allows(Action.WAIVE, waiver.subject())));
    }

    private boolean isMine(Waiver waiver) {
        PersonId me = acting.current().person();
        return me != null && waiver.isBy(me);
    }

    private WaiverLine.State state(Waiver waiver) {
        Instant now = clock.now();
        GrantId grant = waiver.grant();
        if (waiver.waits()) {
            return WaiverLine.State.WAITS;
        }
        return grant != null && granting.holds(grant, now) ? WaiverLine.State.HOLDS : WaiverLine.State.OVER;
    }
}
