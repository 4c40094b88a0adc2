package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RefusalLooksLikeAbsenceTest {

    private static final String REFUSALS =
            "select count(*) from audit_row where actor_id = ? and subject_id = ? and outcome = 'REFUSED'";

    @Inject
    Household household;

    @Inject
    CaseReading cases;

    @Inject
    ContentReading contents;

    @Inject
    Rows rows;

    @PersistenceUnit(unitName = "golden-thread")
    EntityManagerFactory factory;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void aStrangersCaseAndNoCaseAtAllAreToldInTheSameWay() {
        Opened file = household.openCase();
        Actor stranger = household.somebody("Gethin", Role.FAMILY_MEMBER);

        Throwable refused = tried(stranger, () -> cases.overview(file.id(), Language.ENGLISH));
        Throwable absent = tried(stranger, () -> cases.overview(CaseId.next(), Language.ENGLISH));

        assertThatNobodyCanTell(refused, absent);
    }

    @Test
    void aClosedRoomAndAnEmptyOneAreToldInTheSameWay() {
        Opened file = household.openCase();
        ContentId note = household.writes(
                file.socialWorker(), file.id(), "told-to-professionals", Compartment.PROFESSIONALS, Label.SENSITIVE);
        Actor stranger = household.somebody("Gethin", Role.HEALTH);

        Throwable refused = tried(stranger, () -> contents.history(note));
        Throwable absent = tried(stranger, () -> contents.history(ContentId.next()));

        assertThatNobodyCanTell(refused, absent);
    }

    @Test
    void bothAreInTheTrail() {
        Opened file = household.openCase();
        Actor stranger = household.somebody("Gethin", Role.FAMILY_MEMBER);
        CaseId nothing = CaseId.next();

        tried(stranger, () -> cases.overview(file.id(), Language.ENGLISH));
        tried(stranger, () -> cases.overview(nothing, Language.ENGLISH));

        assertThat(rows.count(
                        REFUSALS,
                        Household.personOf(stranger).value(),
                        file.id().value()))
                .isOne();
        assertThat(rows.count(REFUSALS, Household.personOf(stranger).value(), nothing.value()))
                .isOne();
    }

    /** Counted and not timed: what is looked up is what takes time. */
    @Test
    void bothAskTheDatabaseAsOftenGiveOrTakeOne() {
        Opened file = household.openCase();
        ContentId note = household.writes(
                file.socialWorker(), file.id(), "told-to-professionals", Compartment.PROFESSIONALS, Label.SENSITIVE);
        Actor stranger = household.somebody("Gethin", Role.HEALTH);

        long refused = statements(() -> tried(stranger, () -> read(note)));
        long absent = statements(() -> tried(stranger, () -> read(ContentId.next())));
        long closed = statements(() -> tried(stranger, () -> cases.overview(file.id(), Language.ENGLISH)));
        long none = statements(() -> tried(stranger, () -> cases.overview(CaseId.next(), Language.ENGLISH)));

        assertThat(refused).isPositive().isCloseTo(absent, within(1L));
        assertThat(closed).isPositive().isCloseTo(none, within(1L));
    }

    private void read(ContentId id) {
        contents.read(id, Language.ENGLISH, Reading.PLAIN);
    }

    /** The fewest of several times, so that what a clock does meanwhile does not count. */
    private long statements(Runnable work) {
        Statistics counted = factory.unwrap(SessionFactory.class).getStatistics();
        counted.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        for (int time = 0; time < 5; time++) {
            long before = counted.getPrepareStatementCount();
            work.run();
            fewest = Math.min(fewest, counted.getPrepareStatementCount() - before);
        }
        counted.setStatisticsEnabled(false);
        return fewest;
    }

    private Throwable tried(Actor actor, Runnable work) {
        return catchThrowable(() -> household.does(actor, work));
    }

    private static void assertThatNobodyCanTell(Throwable refused, Throwable absent) {
        assertThat(refused).isExactlyInstanceOf(NotThere.class).hasNoCause().hasNoSuppressedExceptions();
        assertThat(absent).isExactlyInstanceOf(NotThere.class).hasNoCause().hasNoSuppressedExceptions();
        assertThat(refused.getMessage()).isEqualTo(absent.getMessage());
        assertThat(refused.getStackTrace()).isEqualTo(absent.getStackTrace());
    }
}
