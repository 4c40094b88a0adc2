package org.goldenthread.core.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Ela's case as plain values, for asking the rules about. */
final class FamilyWorld {

    static final Instant NOVEMBER = Instant.parse("2026-11-09T00:00:00Z");
    static final Instant JANUARY = Instant.parse("2027-01-20T17:00:00Z");
    static final Instant THURSDAY = Instant.parse("2026-11-26T10:00:00Z");

    final CaseId elasCase = CaseId.next();
    final PersonId ela = PersonId.next();
    final PersonId mair = PersonId.next();
    final PersonId cerys = PersonId.next();
    final PersonId daniel = PersonId.next();
    final PersonId ruth = PersonId.next();
    final PersonId priya = PersonId.next();
    final PersonId anwen = PersonId.next();
    final PersonId nerys = PersonId.next();
    final PersonId helen = PersonId.next();
    final PersonId marian = PersonId.next();
    final PersonId legal = PersonId.next();
    final List<GrantTerms> grants = new ArrayList<>();
    final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);

    FamilyWorld() {
        takesPart(mair, Capacity.FAMILY_NETWORK, null);
        takesPart(cerys, Capacity.PARENT, null);
        takesPart(daniel, Capacity.PARENT_APART, null);
        takesPart(ela, Capacity.CHILD, null);
        takesPart(ruth, Capacity.COORDINATOR, null);
        takesPart(priya, Capacity.SOCIAL_WORKER, null);
        takesPart(anwen, Capacity.PARENTS_SOLICITOR, cerys);
        takesPart(nerys, Capacity.EDUCATION, null);
        takesPart(helen, Capacity.TEAM_MANAGER, null);
        takesPart(marian, Capacity.FGC_MANAGER, null);
        takesPart(legal, Capacity.AUTHORITY_SOLICITOR, null);
    }

    private void takesPart(PersonId person, Capacity capacity, @Nullable PersonId party) {
        grants.add(new GrantTerms(
                person,
                elasCase,
                capacity,
                party,
                "family meeting",
                "Children Act 1989 s.17",
                new Span(NOVEMBER, JANUARY)));
    }

    Actor asFamily(PersonId person) {
        return Actor.person(person, Set.of(Role.FAMILY_MEMBER, Role.YOUNG_PERSON), false, "s");
    }

    Actor asProfessional(PersonId person, Role role) {
        return Actor.person(person, Set.of(role), true, "s");
    }

    Subject in(Compartment compartment, Label label) {
        return new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.in(elasCase, compartment, label));
    }

    Subject belongingTo(PersonId party, Compartment compartment, Label label) {
        return new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.of(elasCase, compartment, label, party));
    }

    Decision ask(Actor actor, Action action, Subject subject, Instant now) {
        Decision decision = rules.decide(actor, action, subject, grants, false, now);
        boolean byKeys = Sieve.lets(rules.keys(actor, action, grants, now), subject.stamp());
        if (byKeys != decision.permitted()) {
            throw new AssertionError("the list says " + byKeys + " where the question says " + decision);
        }
        return decision;
    }

    /** What SQL does with the keys, done by hand. */
    static final class Sieve {
        private Sieve() {}

        static boolean lets(Set<String> keys, AccessStamp stamp) {
            return keys.contains(stamp.anyKey()) || stamp.ownKey() != null && keys.contains(stamp.ownKey());
        }
    }
}
