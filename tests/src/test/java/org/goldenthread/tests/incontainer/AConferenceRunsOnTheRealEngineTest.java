package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Written;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.Receipt;
import org.goldenthread.workflows.conference.ConferenceBeginning;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.engine.Processes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AConferenceRunsOnTheRealEngineTest {

    @Inject
    Household household;

    @Inject
    PeopleRegistering registering;

    @Inject
    ConferenceBeginning beginning;

    @Inject
    AnsweringWork answering;

    @Inject
    WorkReading work;

    @Inject
    ContentWriting writing;

    @Inject
    ContentReading reading;

    @Inject
    PlanSharing sharing;

    @Inject
    Processes processes;

    @Inject
    Rows rows;

    @Resource
    UserTransaction transaction;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void fromTheReferralToTheReviewedPlan() throws Exception {
        Opened file = household.openCase();
        CaseId caseId = file.id();
        Actor carys = file.socialWorker();
        Actor helen = professional("Helen", Role.TEAM_MANAGER, councilOf(carys));
        AgencyId service = agency();
        Actor marian = professional("Marian", Role.FGC_MANAGER, service);
        Actor ruth = professional("Ruth", Role.FGC_COORDINATOR, service);
        Actor sam = professional("Sam", Role.ADVOCATE, service);
        Actor cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        Actor mair = household.somebody("Mair", Role.FAMILY_MEMBER);

        // the referral
        WorkItemId refer = household.as(carys, () -> beginning.begin(caseId));
        assertThatThrownBy(() -> submit(carys, refer, "{}", "t0")).isInstanceOf(AnswersRejected.class);
        String referral = """
                {"agreed":true,"agreedBy":"Her mother, on Monday","concerns":"Nights alone","strengths":"Nain is near",
                "questions":"Who is there at night?","bottomLines":"Never alone","safety":"None","court":false,"urgent":false}""";
        Receipt first = submit(carys, refer, referral, "t1");
        Receipt again = submit(carys, refer, referral, "t1");
        assertThat(again.again()).isTrue();
        assertThat(again.content()).isEqualTo(first.content());
        assertThatThrownBy(() -> submit(carys, refer, referral, "t2")).isInstanceOf(CannotBeDone.class);

        // the manager decides; nobody else may
        WorkItemId decide = next(marian, "decide-referral");
        assertThatThrownBy(() -> submit(carys, decide, "{\"decision\":\"accept\"}", "t3"))
                .isInstanceOf(NotThere.class);
        submit(marian, decide, "{\"decision\":\"accept\"}", "t3");
        String decided = "select count(*) from audit_row where reason = 'referral-decision:accept' and actor_id = ?";
        assertThat(rows.count(decided, Household.personOf(marian).value())).isOne();

        // a coordinator who works the case, or is none, is refused and nothing moved
        WorkItemId choose = next(marian, "choose-coordinator");
        assertThatThrownBy(() -> submit(marian, choose, "{\"coordinator\":\"" + id(carys) + "\"}", "t4"))
                .isInstanceOf(CannotBeDone.class);
        assertThat(household.as(marian, () -> answering.asked(choose)).people().get("coordinator"))
                .containsKey(Household.personOf(ruth));
        submit(marian, choose, "{\"coordinator\":\"" + id(ruth) + "\"}", "t5");

        // first contact, and who is invited
        submit(
                ruth,
                next(ruth, "contact-family"),
                "{\"day\":\"%s\",\"how\":\"visit\"}".formatted(LocalDate.now()),
                "t6");
        household.takesPart(file, cerys, Capacity.PARENT);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        submit(
                ruth,
                next(ruth, "name-people"),
                "{\"mothersSide\":\"yes\",\"fathersSide\":\"tried\",\"evidence\":\"Wrote twice\",\"invited\":true}",
                "t7");

        // everyone is prepared
        submit(cerys, next(cerys, "agree-taking-part"), "{\"takesPart\":\"yes\"}", "t8");
        submit(ruth, next(ruth, "offer-advocate"), "{\"wanted\":\"yes\",\"advocate\":\"" + id(sam) + "\"}", "t9");
        String pack = """
                {"worries":"Nights alone","goingWell":"School","questions":[{"question":"Who is there at night?"}],
                "bottomLines":"Never alone","help":"A bed"}""";
        submit(carys, next(carys, "write-pack"), pack, "t10");
        submit(ruth, next(ruth, "check-pack"), "{\"verdict\":\"back\",\"why\":\"Shorter words\"}", "t11");
        WorkItemId rewrite = next(carys, "change-pack");
        assertThat(household.as(carys, () -> answering.asked(rewrite)).before()).isNotNull();
        submit(carys, rewrite, pack, "t12");
        submit(ruth, next(ruth, "check-pack"), "{\"verdict\":\"share\"}", "t13");
        assertThat(household.as(
                        mair, () -> reading.inCase(caseId, ContentFilter.only(new ContentTypeKey("information-pack")))))
                .hasSize(1);

        // the day
        String day = """
                {"day":"%s","time":"10:00","hours":"5","place":"Bryn Hall","language":"english"}""";
        submit(ruth, next(ruth, "set-date"), day.formatted(LocalDate.now().plusDays(7)), "t14");
        submit(mair, next(mair, "answer-invitation"), "{\"coming\":\"yes\",\"needs\":[\"lift\"]}", "t15");
        submit(ruth, next(ruth, "open-information"), "{}", "t16");
        assertThat(works(cerys))
                .as("who had not answered is not asked once the day has come")
                .isEmpty();
        submit(ruth, next(ruth, "open-private-time"), "{}", "t17");
        Written entry = household.as(
                mair,
                () -> writing.write(NewContent.answers(
                        PlanSharing.ENTRY,
                        AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE),
                        json("{\"question\":\"Who is there at night?\",\"what\":\"Nain\",\"owner\":\"" + id(mair)
                                + "\",\"help\":true,\"request\":\"A bed\",\"requestOf\":\"children\"}"),
                        "",
                        null)));
        assertThatThrownBy(() -> household.as(ruth, () -> reading.readVersion(entry.item(), 1)))
                .isInstanceOf(NotThere.class);
        submit(ruth, next(ruth, "open-agreeing"), "{}", "t18");
        submit(ruth, next(ruth, "close-day"), "{}", "t19");

        // the plan
        household.as(
                mair,
                () -> sharing.share(
                        FamilyRoomId.of(caseId),
                        new PlanToShare(
                                List.of(new PlanToShare.Chosen(entry.item(), entry.version())), null, "We all agree"),
                        "t20"));
        submit(
                helen,
                next(helen, "answer-request"),
                "{\"answer\":\"yes\",\"reason\":\"It is needed\",\"approver\":\"Head of service\",\"from\":\"%s\"}"
                        .formatted(LocalDate.now().plusDays(8)),
                "t21");
        submit(helen, next(helen, "decide-plan"), "{\"outcome\":\"accepted\"}", "t22");
        submit(mair, next(mair, "agree-plan"), "{\"agree\":\"yes\"}", "t23");
        submit(mair, next(mair, "do-action"), "{\"went\":\"done\"}", "t24");

        // the review lies within its weeks
        WorkItemId review = next(ruth, "set-review");
        assertThatThrownBy(
                        () -> submit(ruth, review, day.formatted(LocalDate.now().plusDays(14)), "t25"))
                .isInstanceOf(AnswersRejected.class);
        submit(ruth, review, day.formatted(LocalDate.now().plusWeeks(9)), "t26");
        assertThat(works(ruth)).extracting(WorkLine::process).doesNotContain(ConferenceBeginning.PROCESS);
        submit(ruth, next(ruth, "ask-for-safe-contact"), "{}", "t27");

        // its day comes, by the server's own threads
        assertThat(rows.change("update ACT_RU_JOB set DUEDATE_ = '2026-01-01' where HANDLER_CFG_ = 'review-day'"))
                .isOne();
        WorkItemId record = awaited(ruth, "record-review");
        submit(ruth, record, "{\"worked\":\"Nain was there\",\"next\":\"finish\"}", "t28");
        assertThat(household.as(ruth, () -> processes.stageOf(caseId))).isEmpty();
        assertThat(rows.count("select count(*) from ACT_RU_JOB where RETRIES_ = 0"))
                .isZero();
    }

    private WorkItemId awaited(Actor actor, String step) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (works(actor).stream().noneMatch(line -> line.step().equals(step))
                && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return next(actor, step);
    }

    private Receipt submit(Actor actor, WorkItemId item, String answers, String token) {
        return household.as(actor, () -> answering.submit(item, json(answers), token));
    }

    private WorkItemId next(Actor actor, String step) {
        return works(actor).stream()
                .filter(line -> line.step().equals(step))
                .map(WorkLine::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not among "
                        + works(actor).stream().map(WorkLine::step).toList()));
    }

    private List<WorkLine> works(Actor actor) {
        return household.as(actor, () -> work.mine().lines());
    }

    private Actor professional(String name, Role role, AgencyId agency) throws Exception {
        Actor actor = household.somebody(name, role);
        transaction.begin();
        registering.worksFor(Household.personOf(actor), agency, role, null, new Span(Instant.EPOCH, null));
        transaction.commit();
        return actor;
    }

    private AgencyId agency() throws Exception {
        transaction.begin();
        AgencyId made = registering.register(AgencyKind.CONFERENCE_SERVICE, "Kindred", "Kindred");
        transaction.commit();
        return made;
    }

    private AgencyId councilOf(Actor worker) {
        UUID person = Household.personOf(worker).value();
        return new AgencyId(rows.id("select agency_id from membership where person_id = ?", person));
    }

    private static String id(Actor actor) {
        return Household.personOf(actor).value().toString();
    }

    private static JsonNode json(String text) {
        return StrictJson.read(text);
    }
}
