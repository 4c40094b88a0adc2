package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.tests.incontainer.Household.Opened;
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

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.with(RefusalLooksLikeAbsenceTest.class);
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
