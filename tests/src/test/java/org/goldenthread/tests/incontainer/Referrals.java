package org.goldenthread.tests.incontainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.goldenthread.workflows.AnsweringWork;
import org.goldenthread.workflows.Receipt;
import org.goldenthread.workflows.conference.ConferenceBeginning;

/** Conferences at their beginning: a case, the people who must hold a post for it, and a referral that waits. */
@ApplicationScoped
class Referrals {

    @Inject
    Household household;

    @Inject
    ConferenceBeginning referring;

    @Inject
    AnsweringWork answering;

    @Inject
    WorkReading work;

    /** A referral that waits for the social worker; the manager decides next. */
    record Begun(Opened file, Actor manager, Actor teamManager, WorkItemId referral) {}

    Begun begin() {
        Opened file = household.openCase();
        Actor teamManager = household.somebody("Helen", Role.TEAM_MANAGER);
        household.worksFor(teamManager, file.council(), Role.TEAM_MANAGER, "North");
        Actor manager = household.somebody("Marian", Role.FGC_MANAGER);
        household.worksFor(manager, household.agency(AgencyKind.CONFERENCE_SERVICE), Role.FGC_MANAGER, "Conferences");
        return new Begun(
                file, manager, teamManager, household.as(file.socialWorker(), () -> referring.begin(file.id())));
    }

    Receipt sendsReferral(Begun begun) {
        return household.as(
                begun.file().socialWorker(), () -> answering.submit(begun.referral(), referralForm(), "pressed"));
    }

    Receipt answers(Actor actor, CaseId file, String step, JsonNode answers) {
        WorkItemId item = household.as(
                actor,
                () -> open(file).stream()
                        .filter(line -> line.step().equals(step))
                        .map(WorkLine::id)
                        .findFirst()
                        .orElseThrow());
        return household.as(actor, () -> answering.submit(item, answers, "pressed-" + step));
    }

    Receipt accepts(Actor manager, CaseId file) {
        return answers(
                manager,
                file,
                "decide-referral",
                JsonNodeFactory.instance.objectNode().put("decision", "accept"));
    }

    /** The steps that wait in a case, as the actor sees them. */
    List<String> waiting(Actor actor, CaseId file) {
        return household.as(actor, () -> open(file).stream().map(WorkLine::step).toList());
    }

    private List<WorkLine> open(CaseId file) {
        return work.ofCase(file).stream().filter(WorkLine::open).toList();
    }

    private static JsonNode referralForm() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("agreed", true)
                .put("agreedBy", "Her mother, at home.")
                .put("concerns", "She has missed school on eleven mornings.")
                .put("strengths", "She is well and glad at her nan's.")
                .put("questions", "Where will she live this winter?")
                .put("bottomLines", "She is never alone at night.")
                .put("safety", "Nothing that we know of.")
                .put("court", false)
                .put("urgent", false);
    }
}
