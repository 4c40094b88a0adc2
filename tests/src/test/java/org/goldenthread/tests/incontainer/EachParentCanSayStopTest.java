package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.conference.ConferenceBeginning;
import org.goldenthread.workflows.conference.ConferenceEnding;
import org.goldenthread.workflows.engine.Processes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking part is voluntary for each parent, in the room or apart; nobody else ends it in their name. */
@ExtendWith(ArquillianExtension.class)
class EachParentCanSayStopTest {

    @Inject
    Household household;

    @Inject
    ConferenceBeginning beginning;

    @Inject
    ConferenceEnding ending;

    @Inject
    Processes processes;

    @Inject
    WorkReading work;

    private Opened opened;
    private CaseId file;
    private Actor cerys;
    private Actor daniel;
    private Actor nain;
    private Actor ruth;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aConferenceIsUnderWay() {
        opened = household.openCase();
        file = opened.id();
        daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        nain = household.somebody("Nain", Role.FAMILY_MEMBER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        household.takesPart(opened, ruth, Capacity.COORDINATOR);
        household.takesPart(opened, cerys, Capacity.PARENT);
        household.takesPart(opened, daniel, Capacity.PARENT_APART);
        household.takesPart(opened, nain, Capacity.FAMILY_NETWORK);
        household.as(opened.socialWorker(), () -> beginning.begin(file));
    }

    @Test
    void aParentWhoTakesPartApartSaysStop() {
        assertThat(household.as(daniel, () -> ending.mine(file))).contains(ConferenceEnding.FAMILY_STOP);

        household.does(daniel, () -> stop());

        assertThat(household.as(cerys, () -> ending.mine(file)))
                .as("it goes on for her")
                .isPresent();
        assertThat(household.as(ruth, () -> work.mine()).lines())
                .filteredOn(line -> line.step().equals("hear-of-stop"))
                .as("the coordinator hears of it")
                .hasSize(1);
    }

    @Test
    void whenTheLastParentSaysStopNothingWaitsAnyMore() {
        assertThat(household.as(opened.socialWorker(), () -> ending.mine(file))).isEmpty();

        household.does(daniel, () -> stop());
        household.does(daniel, () -> stop("once-more"));
        assertThat(household.as(cerys, () -> processes.stageOf(file))).isNotEmpty();
        household.does(cerys, () -> stop());

        assertThat(household.as(cerys, () -> processes.stageOf(file))).isEmpty();
        assertThat(household.as(opened.socialWorker(), () -> work.mine()).lines())
                .filteredOn(line -> line.caseId().equals(file))
                .extracting(WorkLine::process)
                .doesNotContain(ConferenceBeginning.PROCESS);
    }

    @Test
    void aGrandmotherDoesNotSayItForThem() {
        assertThat(household.as(nain, () -> ending.mine(file))).isEmpty();
        assertThatThrownBy(() -> household.does(nain, () -> stop())).isInstanceOf(NotThere.class);
    }

    @Test
    void aParentDoesNotEndItAsTheManagerWould() {
        String reason = "{\"kind\":\"other\",\"reason\":\"No\"}";

        assertThatThrownBy(() -> household.does(daniel, () -> ending.close(file, StrictJson.read(reason), "close")))
                .isInstanceOf(NotThere.class);
    }

    private void stop() {
        stop("stop");
    }

    private void stop(String token) {
        ending.stop(file, StrictJson.read("{\"reason\":\"I am not safe there\"}"), token);
    }
}
