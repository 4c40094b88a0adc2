package org.goldenthread.tests.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.tests.incontainer.Referrals.Begun;

/** Conferences that have come as far as a test needs them. */
@ApplicationScoped
class UnderWay {

    private static final String PACK = """
            {"worries":"Nights alone","goingWell":"School","questions":[{"question":"Who is there at night?"}],
            "bottomLines":"Never alone","help":"A bed"}""";

    @Inject
    Household household;

    @Inject
    Referrals referrals;

    /** A conference, with its people: two parents, of whom one takes part apart, and a grandmother. */
    record Family(Begun begun, Actor coordinator, Actor cerys, Actor daniel, Actor mair) {

        CaseId id() {
            return begun.file().id();
        }

        Actor socialWorker() {
            return begun.file().socialWorker();
        }

        Actor teamManager() {
            return begun.teamManager();
        }
    }

    /** The referral is accepted; a coordinator is to be chosen. */
    Begun accepted() {
        Begun begun = referrals.begin();
        referrals.sendsReferral(begun);
        referrals.accepts(begun.manager(), begun.file().id());
        return begun;
    }

    /** Somebody who may be chosen. */
    Actor coordinator(String name) {
        Actor actor = household.somebody(name, Role.FGC_COORDINATOR);
        household.worksFor(actor, household.agency(AgencyKind.CONFERENCE_SERVICE), Role.FGC_COORDINATOR, "Conferences");
        return actor;
    }

    void chooses(Begun begun, Actor coordinator) {
        says(
                begun.manager(),
                begun.file().id(),
                "choose-coordinator",
                "{\"coordinator\":\"%s\"}"
                        .formatted(Household.personOf(coordinator).value()));
    }

    /** Each parent is asked if they take part, and the information is to be written. */
    Family peopleNamed() {
        Begun begun = accepted();
        Actor ruth = coordinator("Ruth");
        chooses(begun, ruth);
        CaseId file = begun.file().id();
        says(ruth, file, "contact-family", "{\"day\":\"%s\",\"how\":\"visit\"}".formatted(LocalDate.now()));
        Family family = new Family(begun, ruth, relative("Cerys"), relative("Daniel"), relative("Mair"));
        household.takesPart(begun.file(), family.cerys(), Capacity.PARENT);
        household.takesPart(begun.file(), family.daniel(), Capacity.PARENT_APART);
        household.takesPart(begun.file(), family.mair(), Capacity.FAMILY_NETWORK);
        says(
                ruth,
                file,
                "name-people",
                "{\"mothersSide\":\"yes\",\"fathersSide\":\"tried\",\"evidence\":\"Wrote twice\",\"invited\":true}");
        return family;
    }

    /** The information is written and waits for the coordinator's check. */
    void packWritten(Family family) {
        says(family.cerys(), family.id(), "agree-taking-part", "{\"takesPart\":\"yes\"}");
        says(family.daniel(), family.id(), "agree-taking-part", "{\"takesPart\":\"yes\"}");
        says(family.socialWorker(), family.id(), "write-pack", PACK);
    }

    /** The day has begun, so that the family may share its plan. */
    void dayBegun(Family family) {
        daySet(family);
        says(family.coordinator(), family.id(), "open-information", "{}");
    }

    void dayClosed(Family family) {
        List.of("open-private-time", "open-agreeing", "close-day")
                .forEach(step -> says(family.coordinator(), family.id(), step, "{}"));
    }

    /** Everybody is invited to the day. */
    void daySet(Family family) {
        packWritten(family);
        says(family.coordinator(), family.id(), "offer-advocate", "{\"wanted\":\"no\"}");
        says(family.coordinator(), family.id(), "check-pack", "{\"verdict\":\"share\"}");
        says(
                family.coordinator(),
                family.id(),
                "set-date",
                "{\"day\":\"%s\",\"time\":\"10:00\",\"hours\":\"5\",\"place\":\"Bryn Hall\",\"language\":\"english\"}"
                        .formatted(LocalDate.now().plusDays(7)));
    }

    void says(Actor actor, CaseId file, String step, String answers) {
        referrals.answers(actor, file, step, StrictJson.read(answers));
    }

    private Actor relative(String name) {
        return household.somebody(name, Role.FAMILY_MEMBER);
    }
}
