package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

/** What was opened to somebody by name opens another thing from now on, and ends when it would have ended. */
class WhatIsOpenedInItsPlaceTest {

    private static final Instant THURSDAY = FamilyWorld.THURSDAY;

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Granting granting = new Granting(portal.grants, portal.standings);
    private final Subject statement = paper();
    private final Subject other = paper();

    @Test
    void it_opens_another_thing_in_place_of_the_first_for_as_long_as_it_was_to() {
        Instant until = THURSDAY.plusSeconds(60);
        GrantId before = granting.grant(opened(new Span(FamilyWorld.NOVEMBER, until)));
        PolicyInMemory.LostId another = new PolicyInMemory.LostId(other.id());

        GrantId after = granting.opensInstead(before, another, THURSDAY);

        assertThat(cerysSees(statement)).isFalse();
        assertThat(cerysSees(other)).isTrue();
        assertThat(granting.span(before)).contains(new Span(FamilyWorld.NOVEMBER, THURSDAY));
        assertThat(granting.span(after)).contains(new Span(THURSDAY, until));
        assertThatThrownBy(() -> granting.opensInstead(GrantId.next(), another, THURSDAY))
                .isInstanceOf(NotThere.class);
    }

    private boolean cerysSees(Subject thing) {
        return portal.policy
                .check(world.asFamily(world.cerys), Action.SEE, thing, THURSDAY)
                .permitted();
    }

    private GrantTerms opened(Span span) {
        return new GrantTerms(
                world.cerys,
                world.elasCase,
                Capacity.PARENT,
                null,
                "to take part in the proceedings",
                "RULE_12_73_PARTY",
                span,
                statement.id());
    }

    private Subject paper() {
        UUID id = Ids.next();
        return new Subject(
                SubjectKind.FILE,
                id,
                AccessStamp.in(world.elasCase, Compartment.COURT, Label.SENSITIVE)
                        .asThing(id));
    }
}
