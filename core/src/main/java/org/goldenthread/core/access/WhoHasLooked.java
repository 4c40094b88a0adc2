package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.audit.TrailReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Tells the people a paper is about which professionals have read it. What relatives read is told to nobody: to know
 * when somebody was reading is to know when they were alone with their phone.
 */
@ApplicationScoped
@Transactional
public class WhoHasLooked {

    private static final Comparator<Reader> LATEST_DAY_FIRST = Comparator.comparing(Reader::last)
            .reversed()
            .thenComparing(reader -> reader.person().value());

    private AccessGuard guard;
    private TrailReading trail;
    private Grants grants;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhoHasLooked() {}

    @Inject
    WhoHasLooked(AccessGuard guard, TrailReading trail, Grants grants) {
        this.guard = guard;
        this.trail = trail;
        this.grants = grants;
    }

    /** A professional read it, in that capacity; days of Europe/London, never hours. */
    public record Reader(PersonId person, Capacity capacity, LocalDate first, LocalDate last) {}

    /** Whether somebody other than these has seen it; told to nobody. */
    boolean hasAnybodyBut(Set<PersonId> these, UUID thing) {
        return trail.looksAt(thing).stream().anyMatch(look -> !these.contains(look.person()));
    }

    /** Whether one of these has seen it; not which. */
    @OpenToAll("called only inside a use case that was itself asked about")
    public boolean hasAnyOf(Set<PersonId> these, Identifier thing) {
        return trail.looksAt(thing.value()).stream().anyMatch(look -> these.contains(look.person()));
    }

    /** The professionals who have read it, the latest day first; within a day in an order that tells nobody's hour. */
    @Requires(Action.SEE_TRAIL)
    public List<Reader> at(Identifier subject) {
        CaseId caseId = guard.subject(subject).stamp().caseId();
        if (caseId == null) {
            return List.of();
        }
        return trail.looksAt(subject.value()).stream()
                .flatMap(look -> reader(look, caseId).stream())
                .sorted(LATEST_DAY_FIRST)
                .toList();
    }

    /**
     * Which of these things a professional has read, by the thing. Of what the asker may not ask who has looked at it,
     * nothing is told.
     */
    @Requires(Action.SEE)
    public Map<UUID, Reader> by(CaseId caseId, PersonId person, List<? extends Identifier> things) {
        Map<UUID, Reader> read = new HashMap<>();
        for (TrailReading.Seen seen : trail.looksBy(person, caseId)) {
            things.stream()
                    .filter(thing -> thing.value().equals(seen.thing()))
                    .filter(thing -> guard.allows(Action.SEE_TRAIL, thing))
                    .findFirst()
                    .flatMap(thing -> reader(new TrailReading.Look(person, seen.first(), seen.last()), caseId))
                    .ifPresent(reader -> read.put(seen.thing(), reader));
        }
        return read;
    }

    private Optional<Reader> reader(TrailReading.Look look, CaseId caseId) {
        List<GrantTerms> held = grants.ofPersonIn(look.person(), caseId).stream()
                .filter(grant -> grant.span().holds(look.last()))
                .toList();
        if (held.stream().anyMatch(grant -> lives(grant.capacity()))) {
            return Optional.empty();
        }
        return held.stream()
                .findFirst()
                .map(grant -> new Reader(
                        look.person(),
                        grant.capacity(),
                        LocalDate.ofInstant(look.first(), PortalClock.LONDON),
                        LocalDate.ofInstant(look.last(), PortalClock.LONDON)));
    }

    /** Whoever lives the case, at whatever table they sit besides: a relative, or whoever the child lives with. */
    private static boolean lives(Capacity capacity) {
        return capacity.family() || capacity.hidden();
    }
}
