package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.AccessPolicy;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TakingPartGivesAndEndsSightTest {

    @Inject
    Household household;

    @Inject
    CaseReading reading;

    @Inject
    Participating participating;

    @Inject
    AccessPolicy policy;

    @Inject
    KeepingFrom keeping;

    @Resource
    UserTransaction request;

    @Inject
    PortalClock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void aMotherSeesTheCaseWhileSheTakesPartAndNotAMomentLonger() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        assertThat(household.as(mair, reading::myCases)).isEmpty();

        ParticipationId part = household.takesPart(file, mair, Capacity.PARENT);
        assertThat(household.as(mair, reading::myCases))
                .extracting(CaseLine::id)
                .containsExactly(file.id());

        household.does(file.socialWorker(), () -> participating.end(part, "left"));
        assertThat(household.as(mair, reading::myCases)).isEmpty();
        assertThatThrownBy(() -> household.does(mair, () -> reading.overview(file.id(), Language.ENGLISH)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void theEndIsExactToTheMillisecond() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        ParticipationId part = household.takesPart(file, mair, Capacity.PARENT);
        Instant end = clock.now().plus(10, ChronoUnit.DAYS).plusMillis(123);

        household.does(household.manager(file), () -> participating.moveEnd(part, end));

        assertThat(seen(mair, file, end.minusMillis(1))).containsExactly(true, true);
        assertThat(seen(mair, file, end)).containsExactly(false, false);
    }

    @Test
    void theBeginningIsExactToTheMillisecond() {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        Instant before = clock.now();
        household.takesPart(file, mair, Capacity.PARENT);
        Instant after = clock.now();

        assertThat(seen(mair, file, before.minusMillis(1))).containsExactly(false, false);
        assertThat(seen(mair, file, after)).containsExactly(true, true);
    }

    @Test
    void whatEndsInTheMiddleOfARequestIsSeenAtOnceByTheRestOfIt() throws Exception {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        ParticipationId part = household.takesPart(file, mair, Capacity.PARENT);

        request.begin();
        try {
            assertThat(seen(mair, file, clock.now())).containsExactly(true, true);
            household.does(file.socialWorker(), () -> participating.end(part, "left"));

            assertThat(seen(mair, file, clock.now())).containsExactly(false, false);
        } finally {
            request.rollback();
        }
    }

    @Test
    void whatIsKeptFromSomebodyInTheMiddleOfARequestIsKeptFromTheRestOfIt() throws Exception {
        Opened file = household.openCase();
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.PARENT);

        request.begin();
        try {
            assertThat(seen(mair, file, clock.now()).get(0)).isTrue();
            household.does(file.socialWorker(), () -> keeping.keep(file.id(), Household.personOf(mair), "court-order"));

            assertThat(seen(mair, file, clock.now()).get(0)).isFalse();
        } finally {
            request.rollback();
        }
    }

    /** What the one question says at an instant, and what a list would say at the same one. */
    private List<Boolean> seen(Actor actor, Opened file, Instant at) {
        AccessStamp stamp = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        Subject subject = new Subject(SubjectKind.CONTENT, file.id().value(), stamp);
        return List.of(
                policy.check(actor, Action.SEE, subject, at).permitted(),
                policy.scope(actor, Action.SEE, at).keys().stream()
                        .anyMatch(key -> key.contains(file.id().value().toString())));
    }
}
