package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.tests.incontainer.Referrals.Begun;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator takes part for some weeks beyond the end; the next conference has one coordinator all the same. */
@ExtendWith(ArquillianExtension.class)
class WhoCoordinatesTakesOverTest {

    @Inject
    Household household;

    @Inject
    UnderWay underWay;

    @Inject
    Rows rows;

    private Begun begun;
    private Actor ruth;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void theCoordinatorOfAnEarlierConferenceIsStillThere() {
        begun = underWay.accepted();
        ruth = underWay.coordinator("Ruth");
        household.takesPart(begun.file(), ruth, Capacity.COORDINATOR);
    }

    @Test
    void theSameCoordinatorIsChosenAgain() {
        underWay.chooses(begun, ruth);

        assertThat(coordinating(ruth)).isOne();
    }

    @Test
    void anotherCoordinatorTakesOver() {
        Actor gwen = underWay.coordinator("Gwen");

        underWay.chooses(begun, gwen);

        assertThat(coordinating(gwen)).isOne();
        assertThat(coordinating(ruth)).isZero();
        assertThat(rows.count(
                        "select count(*) from participation where person_id = ? and ended_because = 'reason.handed-over'",
                        Household.personOf(ruth).value()))
                .isOne();
    }

    private long coordinating(Actor actor) {
        return rows.count(
                "select count(*) from participation p where p.case_id = ? and p.person_id = ? and p.ends_at > utc_timestamp(6)",
                begun.file().id().value(),
                Household.personOf(actor).value());
    }
}
