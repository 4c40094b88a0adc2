package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * Answers "who can see this, and why?" and "why can't they?": the same rules, asked for everybody who takes part in the
 * case now, each taken to have signed in as their part asks. Whoever may see who has looked at a thing may ask who can;
 * who cannot, and why not, is for those who may share it, because a refusal can give somebody away.
 */
@ApplicationScoped
@Transactional
public class ExplainingSight {

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private Grants grants;
    private NeverSees neverSees;
    private HeldBacks held;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ExplainingSight() {}

    @Inject
    ExplainingSight(Grants grants, NeverSees neverSees, HeldBacks held, AccessGuard guard, PortalClock clock) {
        this.held = held;
        this.grants = grants;
        this.neverSees = neverSees;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * One person's sight of a thing.
     *
     * @param shape the best shape open to them, or empty where none is
     * @param reason the rule that opens or refuses it, a key {@code access.reason.*} of the texts
     * @param since from when the part holds that the answer rests on
     * @param until when it ends; null where no end is set
     */
    public record Line<S>(
            PersonId person,
            Capacity capacity,
            Optional<S> shape,
            String reason,
            Instant since,
            @Nullable Instant until) {}

    /**
     * Everybody's sight of the thing; those who see it first, each in the order in which they came in.
     *
     * @param bestFirst the shapes it can be had in, best first
     * @throws NotThere if whoever asks may not see who has looked at it
     */
    @Requires(Action.SEE_TRAIL)
    public <S extends AccessGuard.Offered> List<Line<S>> of(Identifier thing, List<S> bestFirst) {
        Subject subject = guard.subject(thing);
        CaseId caseId = subject.stamp().caseId();
        if (caseId == null) {
            return List.of();
        }
        Instant now = clock.now();
        Map<PersonId, Line<S>> lines = new LinkedHashMap<>();
        for (GrantTerms grant : grants.liveIn(caseId, now)) {
            Line<S> line = line(grant, subject, bestFirst, now);
            lines.merge(grant.person(), line, (one, other) -> one.shape().isPresent() ? one : other);
        }
        List<Line<S>> sorted = new ArrayList<>(lines.values());
        sorted.sort((one, other) ->
                Boolean.compare(other.shape().isPresent(), one.shape().isPresent()));
        if (!guard.allows(Action.SHARE, subject)) {
            sorted.removeIf(line -> line.shape().isEmpty());
        }
        return sorted;
    }

    private <S extends AccessGuard.Offered> Line<S> line(
            GrantTerms grant, Subject subject, List<S> bestFirst, Instant now) {
        boolean hidden = neverSees.between(
                        grant.person(), List.of(subject.id(), grant.caseId().value()))
                || heldBack(grant, subject, now);
        Decision refusal = null;
        for (S shape : forThem(grant, subject, bestFirst, now)) {
            Subject shaped =
                    new Subject(subject.kind(), subject.id(), subject.stamp().withLabel(shape.label()));
            Decision decision =
                    rules.decide(Actor.asTheirPartAsks(grant), Action.SEE, shaped, List.of(grant), hidden, now);
            if (decision.permitted()) {
                return line(grant, Optional.of(shape), decision);
            }
            refusal = decision;
        }
        return line(
                grant,
                Optional.empty(),
                refusal == null ? Decision.refused(Decision.Step.VARIANT, "handled-more-carefully") : refusal);
    }

    /** What was made for others is as good as not there. */
    private <S extends AccessGuard.Offered> List<S> forThem(
            GrantTerms grant, Subject subject, List<S> bestFirst, Instant now) {
        Set<String> keys = rules.keys(Actor.asTheirPartAsks(grant), Action.SEE, List.of(grant), now);
        return bestFirst.stream()
                .filter(shape -> {
                    String key = shape.audience().key(subject.stamp());
                    return key == null || keys.contains(key);
                })
                .toList();
    }

    /**
     * What waits is told to those alone who may look at it. Others would learn from who drops out of the list that it waits,
     * and whoever tries out addresses, that this one is right.
     */
    private boolean heldBack(GrantTerms grant, Subject subject, Instant now) {
        return mayKnowWhatWaits(grant.caseId())
                && held.of(subject.id())
                        .filter(one -> !grant.person().equals(one.writer()))
                        .filter(one -> !one.isOpenedBy(
                                rules.keys(Actor.asTheirPartAsks(grant), Action.SEE, List.of(grant), now)))
                        .isPresent();
    }

    private boolean mayKnowWhatWaits(CaseId caseId) {
        AccessStamp contacts = AccessStamp.in(caseId, Compartment.SAFE_CONTACT, Label.RESTRICTED);
        return guard.allows(Action.SAFE_CONTACT, new Subject(SubjectKind.SAFE_CONTACT, caseId.value(), contacts));
    }

    private static <S> Line<S> line(GrantTerms grant, Optional<S> shape, Decision decision) {
        return new Line<>(
                grant.person(),
                grant.capacity(),
                shape,
                decision.reason(),
                grant.span().from(),
                grant.span().until());
    }
}
