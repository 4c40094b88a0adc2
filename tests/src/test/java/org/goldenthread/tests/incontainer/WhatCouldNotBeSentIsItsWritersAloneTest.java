package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.Unsent;
import org.goldenthread.core.content.UnsentForms;
import org.goldenthread.core.kernel.PersonId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WhatCouldNotBeSentIsItsWritersAloneTest {

    private static final Unsent WORDS = new Unsent("/together/add", "what=Nain+on+Fridays+%C5%B5");

    @Inject
    Household household;

    @Inject
    UnsentForms unsent;

    @Inject
    Rows rows;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whoWroteItFindsItAsItWasAndNobodyElseFindsAnything() {
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        Actor dai = household.somebody("Dai", Role.FAMILY_MEMBER);

        UUID kept = keep(nain, WORDS).orElseThrow();

        assertThat(found(nain, kept)).contains(WORDS);
        assertThat(found(dai, kept)).isEmpty();
        assertThat(unsent.find(kept)).as("a visitor").isEmpty();
        household.does(dai, () -> unsent.forget(kept));
        assertThat(found(nain, kept)).contains(WORDS);
        household.does(nain, () -> unsent.forget(kept));
        assertThat(found(nain, kept)).isEmpty();
    }

    @Test
    void theDatabaseCannotReadItNorGiveItToSomebodyElse() throws SQLException {
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        Actor dai = household.somebody("Dai", Role.FAMILY_MEMBER);
        UUID kept = keep(nain, WORDS).orElseThrow();

        assertThat(rows.count("select count(*) from unsent_form where sealed_text like '%Fridays%'"))
                .isZero();
        rows.change("update unsent_form set person_id = '" + person(dai).value() + "' where id = '" + kept + "'");

        assertThatThrownBy(() -> found(dai, kept)).hasMessageContaining("somebody else's name");
    }

    @Test
    void fewAreKeptOfOnePersonAndNoneThatIsTooLong() {
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        List<UUID> kept = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            kept.add(keep(nain, new Unsent("/plan", "what=" + i)).orElseThrow());
        }

        assertThat(found(nain, kept.get(0))).isEmpty();
        assertThat(kept.subList(1, 6))
                .allSatisfy(one -> assertThat(found(nain, one)).isPresent());
        assertThat(keep(nain, new Unsent("/plan", "what=" + "x".repeat(UnsentForms.LONGEST))))
                .isEmpty();
    }

    @Test
    void whatIsOlderThanTwoHoursIsGone() throws SQLException {
        Actor nain = household.somebody("Mair", Role.FAMILY_MEMBER);
        UUID kept = keep(nain, WORDS).orElseThrow();
        rows.change("update unsent_form set forget_at = utc_timestamp(3) where id = '" + kept + "'");

        assertThat(found(nain, kept)).isEmpty();
        unsent.forgetOld();
        assertThat(rows.count("select count(*) from unsent_form where forget_at <= utc_timestamp(3)"))
                .isZero();
    }

    private Optional<UUID> keep(Actor actor, Unsent words) {
        return unsent.keep(person(actor), words);
    }

    private Optional<Unsent> found(Actor actor, UUID kept) {
        return household.as(actor, () -> unsent.find(kept));
    }

    private static PersonId person(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow();
    }
}
