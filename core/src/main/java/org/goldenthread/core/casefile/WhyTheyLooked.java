package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.ReasonsSaid;
import org.goldenthread.core.access.ReasonsSaid.Said;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;

/**
 * Tells whoever answers for a case why people looked who had to say so. Where the words say a safe contact that the reader
 * may not hold, they are left out: whoever wrote them is told nothing of that, and so learns of no address that it is one.
 */
@ApplicationScoped
@Transactional
public class WhyTheyLooked {

    private ReasonsSaid reasons;
    private BrokenGlasses broken;
    private Tripwire wire;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhyTheyLooked() {}

    @Inject
    WhyTheyLooked(ReasonsSaid reasons, BrokenGlasses broken, Tripwire wire) {
        this.reasons = reasons;
        this.broken = broken;
        this.wire = wire;
    }

    /** Everybody in the case, the last first; the words are empty where the reader may not have them. */
    @Requires(Action.OVERSEE)
    public List<Said> inCase(CaseId caseId) {
        return mine(caseId, reasons.in(caseId));
    }

    /** Whoever broke the glass, while it let them in. */
    @Requires(Action.OVERSEE)
    public List<Said> afterBreaking(BreakGlassId id) {
        return after(broken.byId(id).orElseThrow(NotThere::new));
    }

    /** The same, for whoever was asked about it before. */
    List<Said> after(BreakGlass glass) {
        Instant until = glass.brokenAt().plus(BreakingGlass.AT_MOST);
        return mine(
                glass.caseId(),
                reasons.in(glass.caseId()).stream()
                        .filter(said -> said.person().equals(glass.person())
                                && !said.at().isBefore(glass.brokenAt())
                                && said.at().isBefore(until))
                        .toList());
    }

    /** Whether the reader may have the words with which somebody broke in. */
    boolean mayBeTold(Emergency emergency) {
        return broken.byId(emergency.id())
                .filter(glass -> wire.mayRead(glass.subject(), Words.of(glass.reason()), glass.person()))
                .isPresent();
    }

    private List<Said> mine(CaseId caseId, List<Said> said) {
        Subject place = new Subject(
                SubjectKind.CASE, caseId.value(), AccessStamp.in(caseId, Compartment.PROFESSIONALS, Label.RESTRICTED));
        return said.stream()
                .map(one -> wire.mayRead(place, Words.of(one.words()), one.person())
                        ? one
                        : new Said(one.person(), one.at(), ""))
                .toList();
    }
}
