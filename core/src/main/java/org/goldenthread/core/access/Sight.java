package org.goldenthread.core.access;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.AccessMatrix.Row;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Compiles live grants into the small set of keys that open rows, so that no query ever needs to know a rule. */
final class Sight {

    private final AccessMatrix matrix;

    Sight(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    Set<String> keys(Actor actor, Action action, List<GrantTerms> live, Instant now) {
        Set<String> keys = new LinkedHashSet<>();
        if (action == Action.SEE) {
            keys.add(AccessKey.any(null, Compartment.EDITORIAL, Label.PUBLIC));
        }
        CaseId stepCase = actor.stepCase();
        if (stepCase != null) {
            for (Row row : matrix.of(Capacity.PROCESS)) {
                open(keys, row, action, stepCase.value(), actor.person(), null);
            }
            return keys;
        }
        for (Capacity capacity : Capacity.values()) {
            if (capacity.portalWide() && refusal(actor, capacity) == null) {
                matrix.of(capacity).forEach(row -> open(keys, row, action, null, actor.person(), null));
            }
        }
        for (GrantTerms grant : live) {
            if (grant.person().equals(actor.person())
                    && grant.span().holds(now)
                    && refusal(actor, grant.capacity()) == null) {
                open(keys, grant, action);
            }
        }
        return keys;
    }

    private void open(Set<String> keys, GrantTerms grant, Action action) {
        UUID caseId = grant.caseId().value();
        UUID thing = grant.thing();
        if (thing != null) {
            matrix.of(grant.capacity()).forEach(row -> open(keys, row, action, caseId, thing));
            return;
        }
        if (action == Action.SEE) {
            keys.add(AccessKey.here(caseId));
        }
        if (grant.party() != null) {
            keys.add(AccessKey.by(caseId, grant.party().value()));
        }
        if (action == Action.SEE || action == Action.DO_WORK) {
            keys.add(AccessKey.as(caseId, grant.capacity()));
            keys.add(AccessKey.as(caseId, grant.capacity(), grant.person().value()));
        }
        matrix.of(grant.capacity()).forEach(row -> open(keys, row, action, caseId, grant.person(), grant.party()));
    }

    /** What was let be read by name, and nothing else. */
    private static void open(Set<String> keys, Row row, Action action, UUID caseId, UUID thing) {
        if (row.whose() == AccessMatrix.Whose.NAMED && row.actions().contains(action)) {
            for (Label label : Label.values()) {
                if (row.reaches(label)) {
                    keys.add(AccessKey.thing(caseId, row.compartment(), label, thing));
                }
            }
        }
    }

    private static void open(
            Set<String> keys,
            Row row,
            Action action,
            @Nullable UUID caseId,
            @Nullable PersonId self,
            @Nullable PersonId client) {
        if (row.whose() == AccessMatrix.Whose.NAMED || !row.actions().contains(action)) {
            return;
        }
        PersonId party = row.whose() == AccessMatrix.Whose.CLIENT ? client : self;
        for (Label label : Label.values()) {
            if (row.reaches(label) && row.whose() == AccessMatrix.Whose.ANY) {
                keys.add(AccessKey.any(caseId, row.compartment(), label));
            } else if (row.reaches(label) && party != null) {
                keys.add(AccessKey.own(caseId, row.compartment(), label, party.value()));
            }
        }
    }

    /** Why a capacity may not be used by this actor now, or null: the role must be vouched for, and professionals need a second factor. */
    static @Nullable String refusal(Actor actor, Capacity capacity) {
        Role role = capacity.role();
        if (role == null || !actor.roles().contains(role)) {
            return "role-missing";
        }
        return role.professional() && !actor.strongly() ? "second-factor-missing" : null;
    }
}
