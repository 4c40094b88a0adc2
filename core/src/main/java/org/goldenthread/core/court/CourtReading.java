package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Scope;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;

/** Reads what is before the court: all of it, for those whose room it is, and of it one's own, for everybody else. */
@ApplicationScoped
@Transactional
public class CourtReading {

    private AccessGuard guard;
    private Acting acting;
    private CourtRegister register;
    private Sides sides;
    private FileReading files;
    private Granting granting;
    private NamesInCourt names;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CourtReading() {}

    @Inject
    CourtReading(
            AccessGuard guard,
            Acting acting,
            CourtRegister register,
            Sides sides,
            FileReading files,
            Granting granting,
            NamesInCourt names,
            PortalClock clock) {
        this.guard = guard;
        this.acting = acting;
        this.register = register;
        this.sides = sides;
        this.files = files;
        this.granting = granting;
        this.names = names;
        this.clock = clock;
    }

    /** Whether the court's room of the case is open to whoever acts. */
    @Requires(Action.SEE)
    public boolean isOpen(CaseId caseId) {
        return guard.allows(Action.SEE, Proceedings.room(caseId));
    }

    /** Whether there is anything of the court's for whoever acts in the case: all of it, or what was opened to them by name. */
    @Requires(Action.SEE)
    public boolean hasSomething(CaseId caseId) {
        return isOpen(caseId) || !mine(caseId).isEmpty();
    }

    /**
     * All that is before the court in the case, and to whom each paper is open by name.
     *
     * @throws NotThere if the court's room is closed to whoever acts
     */
    @Requires(Action.SEE)
    public CourtBoard board(CaseId caseId) {
        guard.require(Action.SEE, Proceedings.room(caseId));
        Scope scope = guard.scope(Action.SEE);
        Map<CourtPaperId, List<DisclosureLine>> open = lines(caseId, noPartys(register.disclosures(caseId, scope)));
        List<CourtPaper> papers = register.papers(caseId, scope);
        List<FileLine> unfiled = new ArrayList<>(files.inRoom(caseId, Compartment.COURT));
        unfiled.removeIf(file -> papers.stream().anyMatch(paper -> paper.file().equals(file.id())));
        return new CourtBoard(
                register.proceedings(caseId, scope).stream()
                        .map(Proceedings::line)
                        .toList(),
                read(papers, open),
                unfiled);
    }

    /** One paper, with the same. */
    @Requires(Action.SEE)
    public PaperLine paper(CourtPaperId id) {
        CourtPaper paper = register.paper(id).orElseThrow(NotThere::new);
        List<Disclosure> disclosures = noPartys(register.disclosures(id, guard.scope(Action.SEE)));
        return read(List.of(paper), lines(paper.caseId(), disclosures)).stream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    @Requires(Action.SEE)
    public ProceedingsLine proceedings(ProceedingsId id) {
        return register.proceedings(id).orElseThrow(NotThere::new).line();
    }

    /**
     * What is open to whoever acts by name, and why, and whom their side lets read it; nothing of what is not, and nothing of to
     * whom else it is.
     */
    @Requires(Action.SEE)
    public List<PaperLine> mine(CaseId caseId) {
        PersonId me = acting.current().person();
        if (me == null) {
            return List.of();
        }
        List<Disclosure> mine = register.to(me, caseId);
        Map<CourtPaperId, List<DisclosureLine>> open = lines(caseId, withWhatMySideOpened(caseId, mine));
        return read(
                mine.stream()
                        .map(Disclosure::paper)
                        .filter(open::containsKey)
                        .distinct()
                        .flatMap(id -> register.paper(id).stream())
                        .toList(),
                open);
    }

    /** Whom a party confides in is nobody's to know but that party's side's. */
    private static List<Disclosure> noPartys(List<Disclosure> disclosures) {
        return disclosures.stream().filter(one -> !one.basis().byAParty()).toList();
    }

    private List<Disclosure> withWhatMySideOpened(CaseId caseId, List<Disclosure> mine) {
        List<Disclosure> all = new ArrayList<>(mine);
        register.confided(caseId).stream().filter(this::isOfMySide).forEach(all::add);
        return all;
    }

    private boolean isOfMySide(Disclosure one) {
        PersonId party = one.party();
        return party != null
                && register.paper(one.paper())
                        .filter(paper -> sides.isMine(paper.caseId(), party))
                        .isPresent();
    }

    private List<PaperLine> read(Collection<CourtPaper> papers, Map<CourtPaperId, List<DisclosureLine>> open) {
        Set<UUID> ids = papers.stream().map(paper -> paper.file().value()).collect(Collectors.toSet());
        Map<UUID, FileLine> there = new HashMap<>();
        // the list of files asks by its scope: what is not there for the reader is not there as a paper
        files.among(ids).forEach(file -> there.put(file.id().value(), file));
        return papers.stream()
                .filter(paper -> there.containsKey(paper.file().value()))
                .map(paper -> new PaperLine(
                        paper.id(),
                        register.proceedings(paper.proceedings()).orElseThrow().line(),
                        Objects.requireNonNull(there.get(paper.file().value())),
                        paper.origin(),
                        open.getOrDefault(paper.id(), List.of()),
                        isClosed(paper)))
                .toList();
    }

    /** Whom a party lets read it is nobody's to know here either. */
    private boolean isClosed(CourtPaper paper) {
        Instant now = clock.now();
        return guard.allows(Action.SHARE, Proceedings.room(paper.caseId()))
                && noPartys(register.of(paper.id())).stream()
                        .anyMatch(one -> one.heldIn() != null && granting.holds(one.grant(), now));
    }

    /** Those that hold at this moment, by their paper. */
    private Map<CourtPaperId, List<DisclosureLine>> lines(CaseId caseId, List<Disclosure> disclosures) {
        Instant now = clock.now();
        Map<Disclosure, Span> holding = new LinkedHashMap<>();
        disclosures.forEach(one ->
                granting.span(one.grant()).filter(span -> span.holds(now)).ifPresent(span -> holding.put(one, span)));
        Map<PersonId, String> known = holding.isEmpty() ? Map.of() : names.of(caseId);
        boolean ofTheCourt = !holding.isEmpty() && guard.allows(Action.END, Proceedings.room(caseId));
        Map<CourtPaperId, List<DisclosureLine>> lines = new LinkedHashMap<>();
        holding.forEach((one, span) -> lines.computeIfAbsent(one.paper(), any -> new ArrayList<>())
                .add(line(one, span, known, one.party() == null ? ofTheCourt || isMine(one) : isOfMySide(one))));
        return lines;
    }

    private boolean isMine(Disclosure one) {
        PersonId me = acting.current().person();
        return me != null && one.isBy(me);
    }

    private static DisclosureLine line(Disclosure one, Span span, Map<PersonId, String> known, boolean mayEnd) {
        return new DisclosureLine(
                one.id(),
                one.recipient(),
                known.getOrDefault(one.recipient(), ""),
                one.capacity(),
                one.basis(),
                one.ordered(),
                one.party(),
                span.from(),
                span.until(),
                mayEnd);
    }
}
