package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseOpening;
import org.goldenthread.core.casefile.NewCase;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.conference.ConferenceBeginning;
import org.goldenthread.workflows.conference.ConferenceEnding;
import org.goldenthread.workflows.conference.OwnWords;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A slow line and an impatient thumb: what is pressed several times at once happens once, and nothing is lost. */
@ExtendWith(ArquillianExtension.class)
class PressedAtTheSameMomentTest {

    private static final int PRESSES = 4;

    @Inject
    Household household;

    @Inject
    ConferenceBeginning beginning;

    @Inject
    ConferenceEnding ending;

    @Inject
    CaseOpening opening;

    @Inject
    OwnWords own;

    @Inject
    Rows rows;

    @Resource
    ManagedExecutorService threads;

    private Opened file;
    private CaseId caseId;
    private Actor carys;
    private Actor mair;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aFamily() {
        file = household.openCase();
        caseId = file.id();
        carys = file.socialWorker();
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.PARENT);
    }

    @Test
    void oneConferenceBeginsAndItsFamilyCanStopIt() throws Exception {
        List<Object> came = pressed(() -> household.as(carys, () -> beginning.begin(caseId)));

        assertThat(came).filteredOn(CannotBeDone.class::isInstance).hasSize(PRESSES - 1);
        assertThat(conferences()).isOne();
        household.does(mair, () -> ending.stop(caseId, StrictJson.read("{}"), "stop"));
        assertThat(conferences()).isZero();
    }

    @Test
    void theTrailNamesWhoStoppedItAndNotWhoBeganIt() {
        household.as(carys, () -> beginning.begin(caseId));
        household.does(mair, () -> ending.stop(caseId, StrictJson.read("{}"), "stop"));

        String reached = "select count(*) from audit_row where action = 'STEP_REACHED' and chain = ? and actor_id = ?"
                + " and reason = 'conference.family-says-stop'";
        assertThat(rows.count(reached, caseId.value(), Household.personOf(mair).value()))
                .isOne();
        assertThat(rows.count(reached, caseId.value(), Household.personOf(carys).value()))
                .isZero();
    }

    @Test
    void oneCaseIsOpened() throws Exception {
        NewPerson tomos = new NewPerson("Tomos", "Tomos Rees", null, Needs.plain(Language.WELSH));
        NewCase wanted = new NewCase(tomos, file.council(), null, "pressed");

        List<Object> came = pressed(() -> household.as(carys, () -> opening.open(wanted)));

        assertThat(came).hasOnlyElementsOfType(CaseId.class);
        assertThat(came.stream().distinct()).hasSize(1);
        assertThat(rows.count(
                        "select count(*) from participation where person_id = ?",
                        Household.personOf(carys).value()))
                .as("this one and the household's own")
                .isEqualTo(2);
    }

    @Test
    void ofTwoPagesThatWereOpenedEmptyTheSecondIsShownBothTexts() throws Exception {
        write("I want to have Efa on Fridays.", "first");

        SomebodyWasFaster told = catchThrowableOfType(SomebodyWasFaster.class, () -> write("I am worried.", "second"));

        assertThat(told.theirs()).isEqualTo(words("I want to have Efa on Fridays."));
        assertThat(told.yours()).isEqualTo(words("I am worried."));
        assertThat(mine()).isEqualTo("I want to have Efa on Fridays.");
        assertThat(written()).isOne();
    }

    @Test
    void theSameWordsPressedTwiceAreWrittenOnce() throws Exception {
        List<Object> came = pressed(() -> {
            write("I want to have Efa on Fridays.", "pressed");
            return "written";
        });

        assertThat(came).containsOnly("written");
        assertThat(written()).isOne();
    }

    private void write(String words, String token) {
        household.does(mair, () -> own.write(caseId, "What Mair wants to say", 0, words(words), token));
    }

    private String mine() {
        return household.as(mair, () -> own.mine(caseId)).orElseThrow().words();
    }

    private long written() {
        return rows.count(
                "select count(*) from content_version v join content_item i on i.id = v.item_id"
                        + " where i.type_key = 'own-words' and i.case_id = ?",
                caseId.value());
    }

    private long conferences() {
        return rows.count(
                "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? and PARENT_ID_ is null", caseId.value());
    }

    private static JsonNode words(String words) {
        return Household.words(words);
    }

    /** What came of each press: what it gave, or the reason why not. */
    private List<Object> pressed(Supplier<Object> press) throws Exception {
        CyclicBarrier together = new CyclicBarrier(PRESSES);
        List<Future<Object>> presses = new ArrayList<>();
        for (int i = 0; i < PRESSES; i++) {
            presses.add(threads.submit(() -> {
                together.await(1, TimeUnit.MINUTES);
                return press.get();
            }));
        }
        List<Object> came = new ArrayList<>();
        for (Future<Object> one : presses) {
            try {
                came.add(one.get(2, TimeUnit.MINUTES));
            } catch (ExecutionException refused) {
                came.add(refused.getCause());
            }
        }
        return came;
    }
}
