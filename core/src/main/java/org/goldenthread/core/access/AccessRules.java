package org.goldenthread.core.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.core.access.AccessMatrix.Row;
import org.goldenthread.core.access.Decision.Step;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The six steps, asked in their order, over plain values: no database, no clock, no session. The first that fails
 * refuses and says why.
 */
final class AccessRules {

    private final AccessMatrix matrix;

    AccessRules(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * @param held every grant the actor ever held in the subject's case, ended ones too
     * @param neverSee true where an edge keeps this actor from this subject
     */
    Decision decide(Actor actor, Action action, Subject subject, List<GrantTerms> held, boolean neverSee, Instant now) {
        if (neverSee) {
            return Decision.refused(Step.NEVER_SEE, "never-see");
        }
        if (publicWord(action, subject)) {
            return Decision.permitted("public", Set.of());
        }
        List<Opening> openings = openings(actor, held, subject, now);
        List<Opening> sameRoom =
                openings.stream().filter(opening -> opening.enters(subject)).toList();
        if (sameRoom.isEmpty()) {
            return Decision.refused(Step.COMPARTMENT, whyNotThisRoom(openings, subject.stamp()));
        }
        List<Opening> alive =
                sameRoom.stream().filter(opening -> opening.refusal == null).toList();
        if (alive.isEmpty()) {
            return Decision.refused(Step.LIVE_GRANT, Objects.requireNonNull(sameRoom.get(0).refusal));
        }
        Opening best = leastBound(alive, action, subject);
        if (best != null) {
            return Decision.permitted(best.row.reason(), best.row.obligations());
        }
        boolean reached = alive.stream().anyMatch(opening -> opening.reaches(subject));
        return Decision.refused(Step.LABEL_AND_ACTION, reached ? "not-for-this-capacity" : "handled-more-carefully");
    }

    /** Of what permits it, what asks the least of them: whoever takes part besides is not bound as a guest or in an emergency is. */
    private static @Nullable Opening leastBound(List<Opening> alive, Action action, Subject subject) {
        Opening best = null;
        for (Opening opening : alive) {
            if (opening.permits(action, subject) && (best == null || opening.bindsLessThan(best))) {
                best = opening;
            }
        }
        return best;
    }

    /** Whether a row of the table that one of the grants opens asks for this. */
    boolean binds(List<GrantTerms> live, Decision.Obligation obligation) {
        return live.stream()
                .flatMap(grant -> matrix.of(grant.capacity()).stream())
                .anyMatch(row -> row.obligations().contains(obligation));
    }

    /** The keys that open things for one action: what SQL and the index filter with. */
    Set<String> keys(Actor actor, Action action, List<GrantTerms> live, Instant now) {
        return new Sight(matrix).keys(actor, action, live, now);
    }

    /** Whether the table lets somebody read at the place who takes part now or later, and may not hold every safe contact. */
    boolean anybodyReads(AccessStamp place) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> capacity != Capacity.PROCESS)
                .anyMatch(capacity -> readsAll(capacity, place.compartment(), place.label())
                        && !readsAll(capacity, Compartment.SAFE_CONTACT, Label.RESTRICTED));
    }

    /** Whether the table lets anybody read at the place who may hold every safe contact. */
    boolean anyKeeperReads(AccessStamp place) {
        return Arrays.stream(Capacity.values())
                .filter(capacity -> capacity != Capacity.PROCESS)
                .anyMatch(capacity -> readsAll(capacity, place.compartment(), place.label())
                        && readsAll(capacity, Compartment.SAFE_CONTACT, Label.RESTRICTED));
    }

    private boolean readsAll(Capacity capacity, Compartment room, Label label) {
        return matrix.of(capacity).stream()
                .anyMatch(row -> row.compartment() == room
                        && row.whose() == AccessMatrix.Whose.ANY
                        && row.reaches(label)
                        && row.actions().contains(Action.SEE));
    }

    /** Of a room that is closed to somebody, why; of a thing in a room that is open, that it is not theirs. */
    private static String whyNotThisRoom(List<Opening> openings, AccessStamp stamp) {
        if (openings.isEmpty()) {
            return "takes-no-part";
        }
        if (stamp.forCapacity() != null) {
            return "waits-for-somebody-else";
        }
        return openings.stream()
                .map(opening -> opening.row)
                .filter(row -> row.compartment() == stamp.compartment())
                .map(AccessRules::whyNot)
                .findFirst()
                .orElse("takes-no-part");
    }

    private static String whyNot(Row row) {
        return switch (row.whose()) {
            case NOBODY -> row.reason();
            case NAMED -> row.compartment() == Compartment.COURT ? "court-material" : "advice-to-somebody-else";
            default -> "belongs-to-somebody-else";
        };
    }

    private static boolean publicWord(Action action, Subject subject) {
        AccessStamp stamp = subject.stamp();
        return action == Action.SEE
                && stamp.caseId() == null
                && stamp.compartment() == Compartment.EDITORIAL
                && stamp.label() == Label.PUBLIC;
    }

    private List<Opening> openings(Actor actor, List<GrantTerms> held, Subject subject, Instant now) {
        List<Opening> openings = new ArrayList<>();
        CaseId caseId = subject.stamp().caseId();
        if (actor.isStep()) {
            if (caseId != null && caseId.equals(actor.stepCase())) {
                matrix.of(Capacity.PROCESS).forEach(row -> openings.add(new Opening(row, null, actor.person(), null)));
            }
            return openings;
        }
        if (caseId == null) {
            for (Capacity capacity : Capacity.values()) {
                if (capacity.portalWide()) {
                    String refusal = Sight.refusal(actor, capacity);
                    matrix.of(capacity).forEach(row -> openings.add(new Opening(row, null, actor.person(), refusal)));
                }
            }
            return openings;
        }
        for (GrantTerms grant : held) {
            if (grant.person().equals(actor.person()) && grant.caseId().equals(caseId)) {
                String refusal = notNow(actor, grant, now);
                matrix.of(grant.capacity())
                        .forEach(row -> openings.add(new Opening(row, grant, actor.person(), refusal)));
            }
        }
        return openings;
    }

    private static @Nullable String notNow(Actor actor, GrantTerms grant, Instant now) {
        if (now.isBefore(grant.span().from())) {
            return "grant-to-come";
        }
        return grant.span().holds(now) ? Sight.refusal(actor, grant.capacity()) : "grant-ended";
    }

    /** One row of the table as one grant opens it. */
    private static final class Opening {
        private final Row row;
        private final @Nullable GrantTerms grant;
        private final @Nullable PersonId person;
        private final @Nullable String refusal;

        Opening(Row row, @Nullable GrantTerms grant, @Nullable PersonId person, @Nullable String refusal) {
            this.row = row;
            this.grant = grant;
            this.person = person;
            this.refusal = refusal;
        }

        boolean enters(Subject subject) {
            AccessStamp stamp = subject.stamp();
            if (grant != null && grant.thing() != null) {
                return row.whose() == AccessMatrix.Whose.NAMED
                        && row.compartment() == stamp.compartment()
                        && grant.thing().equals(stamp.thing());
            }
            if (subject.kind() == SubjectKind.CASE && grant != null) {
                return true;
            }
            if (stamp.forCapacity() != null) {
                return grant != null
                        && grant.capacity() == stamp.forCapacity()
                        && (stamp.party() == null || stamp.party().equals(person));
            }
            return row.compartment() == stamp.compartment()
                    && switch (row.whose()) {
                        case ANY -> true;
                        case SELF -> person != null && person.equals(stamp.party());
                        case CLIENT ->
                            grant != null
                                    && grant.party() != null
                                    && grant.party().equals(stamp.party());
                        case NAMED, NOBODY -> false;
                    };
        }

        boolean permits(Action action, Subject subject) {
            AccessStamp stamp = subject.stamp();
            if (stamp.forCapacity() != null) {
                return action == Action.SEE || action == Action.DO_WORK;
            }
            if (subject.kind() == SubjectKind.CASE) {
                return action == Action.SEE
                        || row.compartment() == Compartment.SHARED
                                && row.whose() == AccessMatrix.Whose.ANY
                                && row.reaches(stamp.label())
                                && row.actions().contains(action);
            }
            return row.reaches(stamp.label()) && row.actions().contains(action);
        }

        /** A closed room, by which somebody knows of the case, frees them of nothing. */
        boolean bindsLessThan(Opening other) {
            return row.whose() != AccessMatrix.Whose.NOBODY
                    && row.obligations().size() < other.row.obligations().size();
        }

        /** Whether the label is within the ceiling, whatever the action. */
        boolean reaches(Subject subject) {
            return subject.stamp().forCapacity() != null
                    || subject.kind() == SubjectKind.CASE
                    || row.reaches(subject.stamp().label());
        }
    }
}
