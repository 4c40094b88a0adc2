package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.tests.incontainer.Referrals.Begun;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.Receipt;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form, its work item, the line in the trail and the step of the process: all of it happens once, or none of it. */
@ExtendWith(ArquillianExtension.class)
class AnsweringIsOneActTest {

    private static final String LINES = "select count(*) from audit_row where chain = ?";

    @Inject
    Household household;

    @Inject
    Referrals referrals;

    @Inject
    AnsweringWork answering;

    @Inject
    WorkReading work;

    @Inject
    ContentReading contents;

    @Inject
    Rows rows;

    private Begun begun;
    private Opened file;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aConferenceBegins() {
        begun = referrals.begin();
        file = begun.file();
    }

    @Test
    void anAnswerIsKeptAndTheProcessGoesOn() {
        Receipt receipt = referrals.sendsReferral(begun);

        assertThat(receipt.content()).isNotNull();
        assertThat(household
                        .as(file.socialWorker(), () -> work.read(begun.referral()))
                        .open())
                .isFalse();
        assertThat(waiting()).containsExactly("decide-referral");
    }

    @Test
    void pressedTwiceItHappensOnce() {
        Receipt first = referrals.sendsReferral(begun);
        Receipt second = referrals.sendsReferral(begun);

        assertThat(second.again()).isTrue();
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(written()).isOne();
        assertThat(waiting()).containsExactly("decide-referral");
    }

    @Test
    void aFormWithGapsChangesNothing() {
        JsonNode empty = JsonNodeFactory.instance.objectNode();

        assertThatThrownBy(() ->
                        household.does(file.socialWorker(), () -> answering.submit(begun.referral(), empty, "pressed")))
                .isInstanceOf(AnswersRejected.class);

        assertThat(written()).isZero();
        assertThat(waiting()).containsExactly("refer");
    }

    @Test
    void whatTheNextStepRefusesIsUndoneWhole() {
        referrals.sendsReferral(begun);
        referrals.accepts(begun.manager(), file.id());
        Actor nobody = household.somebody("Gethin", Role.FGC_COORDINATOR);
        long before = written();

        assertThatThrownBy(() -> referrals.answers(
                        begun.manager(),
                        file.id(),
                        "choose-coordinator",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(
                                        "coordinator",
                                        Household.personOf(nobody).value().toString())))
                .isInstanceOfAny(CannotBeDone.class, AnswersRejected.class);

        assertThat(written()).isEqualTo(before);
        assertThat(waiting()).containsExactly("choose-coordinator");
    }

    @Test
    void whoDoesNotHoldTheWorkCannotAnswerIt() {
        Actor stranger = household.somebody("Gethin", Role.SOCIAL_WORKER);
        JsonNode empty = JsonNodeFactory.instance.objectNode();

        assertThatThrownBy(() -> household.does(stranger, () -> answering.submit(begun.referral(), empty, "pressed")))
                .isInstanceOf(NotThere.class);

        assertThat(written()).isZero();
        assertThat(rows.count(LINES + " and outcome = 'REFUSED'", file.id().value()))
                .isPositive();
    }

    private List<String> waiting() {
        return referrals.waiting(begun.file().socialWorker(), begun.file().id());
    }

    private long written() {
        return household.as(file.socialWorker(), () ->
                (long) contents.inCase(file.id(), ContentFilter.all()).size());
    }
}
