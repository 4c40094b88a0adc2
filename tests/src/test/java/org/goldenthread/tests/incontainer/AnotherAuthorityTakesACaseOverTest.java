package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessPolicy;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.CaseOffering;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseTransferId;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewTransfer;
import org.goldenthread.core.casefile.OverseeingGrants;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.PostsToChoose;
import org.goldenthread.core.casefile.TakingCasesOver;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.InvitingProfessionals;
import org.goldenthread.core.meeting.NewProfessional;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case moves to another authority when a manager of each says so, and at that instant the first one's team is out of it. */
@ExtendWith(ArquillianExtension.class)
class AnotherAuthorityTakesACaseOverTest {

    @Inject
    Household household;

    @Inject
    CaseOffering offering;

    @Inject
    TakingCasesOver taking;

    @Inject
    OverseeingGrants overseeing;

    @Inject
    CaseReading cases;

    @Inject
    ContentReading content;

    @Inject
    AccessGuard guard;

    @Inject
    AccessPolicy policy;

    @Inject
    PostsToChoose posts;

    @Inject
    InvitingProfessionals professionals;

    @Inject
    Rows rows;

    @Inject
    PortalClock clock;

    private Opened file;
    private Actor helen;
    private Actor cerys;
    private Actor sian;
    private AgencyId southmoor;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aCaseAndAManagerOfEachAuthority() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.worksFor(helen, file.council(), Role.TEAM_MANAGER, "North");
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
        southmoor = household.agency(AgencyKind.LOCAL_AUTHORITY);
        sian = household.somebody("Siân", Role.TEAM_MANAGER);
        household.worksFor(sian, southmoor, Role.TEAM_MANAGER, "South");
    }

    @Test
    void nothingChangesUntilTheOtherManagerTakesItOverAndThenTheFirstTeamIsOut() {
        Actor iolo = household.somebody("Iolo", Role.IRO);
        household.takesPart(file, iolo, Capacity.REVIEWING_OFFICER);
        CaseTransferId offered = offer(null);
        assertThat(mine(sian)).isZero();
        assertThat(mine(helen)).isOne();

        household.does(sian, () -> taking.take(offered));

        assertThat(mine(sian)).isOne();
        assertThat(mine(cerys)).isOne();
        for (Actor gone : List.of(helen, file.socialWorker(), iolo)) {
            assertThat(mine(gone)).isZero();
        }
        assertThat(rows.count(
                        "select count(*) from case_file where id = ? and agency_id = ?",
                        file.id().value(),
                        southmoor.value()))
                .isOne();
    }

    @Test
    void theSocialWorkerWhoIsNamedStaysTwoWeeksAndNoLonger() {
        CaseTransferId offered = offer(partOf(file.socialWorker()));
        Instant before = clock.now();

        household.does(sian, () -> taking.take(offered));

        assertThat(mine(file.socialWorker())).isOne();
        assertThat(household.as(file.socialWorker(), () -> cases.mine(file.id())))
                .containsExactly(Capacity.HANDING_OVER);
        Instant end = household.as(sian, () -> overseeing.inForce(file.id(), Language.ENGLISH)).stream()
                .filter(one -> one.part().person().equals(file.socialWorker().person()))
                .map(one -> one.part().until())
                .findFirst()
                .orElseThrow();
        assertThat(end).isBetween(before.plus(14, ChronoUnit.DAYS), clock.now().plus(14, ChronoUnit.DAYS));
    }

    @Test
    void whoeverHandsOverReadsAndNeitherBringsAnybodyInNorHoldsAddressesNorTheNextAuthoritysAdvice() {
        household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        CaseTransferId offered = offer(partOf(file.socialWorker()));
        household.does(sian, () -> taking.take(offered));
        ContentId next = household.writes(sian, file.id(), "told-to-all", Compartment.LA_LEGAL, Label.RESTRICTED);
        ContentId told = household.writes(sian, file.id(), "told-to-all", Compartment.PROFESSIONALS, Label.SENSITIVE);
        Actor carys = file.socialWorker();

        assertThat(household.as(carys, () -> guard.allows(Action.SEE, told))).isTrue();
        assertThat(household.as(carys, () -> guard.allows(Action.CHANGE, told))).isFalse();
        assertThat(household.as(carys, () -> guard.allows(Action.SHARE, told))).isFalse();
        assertThat(household.as(carys, () -> guard.allows(Action.SEE, next))).isFalse();
        assertThat(household.as(carys, () -> guard.allows(Action.INVITE, file.id())))
                .isFalse();
        assertThat(household.as(carys, () -> guard.allows(Action.START_PROCESS, file.id())))
                .isFalse();
        AccessStamp contacts =
                AccessStamp.of(file.id(), Compartment.SAFE_CONTACT, Label.RESTRICTED, Household.personOf(cerys));
        assertThat(policy.check(
                                carys,
                                Action.SEE,
                                new Subject(SubjectKind.SAFE_CONTACT, UUID.randomUUID(), contacts),
                                clock.now())
                        .permitted())
                .isFalse();
        assertThatThrownBy(() -> household.does(carys, () -> professionals.invite(file.id(), asManager(helen))))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void theTeamOfAnAuthorityIsBroughtInFromThatAuthorityAlone() {
        CaseTransferId offered = offer(null);
        household.does(sian, () -> taking.take(offered));
        household.canBeReached(helen);

        assertThatThrownBy(() -> household.does(sian, () -> professionals.invite(file.id(), asManager(helen))))
                .hasMessage("cannot.invitation.no-post");
        for (Capacity ofTheKeeper : List.of(
                Capacity.TEAM_MANAGER,
                Capacity.SOCIAL_WORKER,
                Capacity.REVIEWING_OFFICER,
                Capacity.AUTHORITY_SOLICITOR)) {
            assertThat(household.as(sian, () -> posts.agencies(file.id(), ofTheKeeper, Language.ENGLISH)))
                    .doesNotContainKey(file.council());
        }
        assertThat(household.as(sian, () -> posts.agencies(file.id(), Capacity.TEAM_MANAGER, Language.ENGLISH)))
                .containsOnlyKeys(southmoor);
    }

    @Test
    void theFirstAuthoritysLegalAdviceStaysWithItAndItsOtherPapersTravel() {
        ContentId told =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        ContentId advice =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.LA_LEGAL, Label.RESTRICTED);
        assertThat(household.as(helen, () -> guard.allows(Action.SEE, advice))).isTrue();
        CaseTransferId offered = offer(partOf(file.socialWorker()));

        household.does(sian, () -> taking.take(offered));

        assertThat(household.as(sian, () -> guard.allows(Action.SEE, told))).isTrue();
        assertThat(household.as(sian, () -> guard.allows(Action.SEE, advice))).isFalse();
        assertThat(household.as(file.socialWorker(), () -> guard.allows(Action.SEE, advice)))
                .isFalse();
        assertThat(household.as(sian, () -> content.inCase(file.id(), ContentFilter.papers(null, 50))))
                .extracting(line -> line.id())
                .contains(told)
                .doesNotContain(advice);
    }

    @Test
    void refusedOrTakenBackEverythingStaysAsItWas() {
        CaseTransferId refused = offer(null);
        household.does(sian, () -> taking.refuse(refused, "They live in your area"));
        assertThatThrownBy(() -> household.does(sian, () -> taking.take(refused)))
                .hasMessage("cannot.transfer.answered");
        CaseTransferId back = offer(null);
        household.does(helen, () -> offering.takeBack(file.id(), "They have moved back"));
        assertThatThrownBy(() -> household.does(sian, () -> taking.take(back))).hasMessage("cannot.transfer.answered");

        assertThat(mine(helen)).isOne();
        assertThat(mine(file.socialWorker())).isOne();
        assertThat(mine(sian)).isZero();
    }

    @Test
    void theFamilyIsToldByTheirSafeWayOnceItHasHappened() {
        household.canBeReached(cerys);
        CaseTransferId offered = offer(null);

        household.does(sian, () -> taking.take(offered));

        assertThat(rows.count(
                        "select count(*) from outbox_message where person_id = ? and dedupe_key like ?",
                        Household.personOf(cerys).value(),
                        "%:taken-over:%"))
                .isOne();
    }

    private CaseTransferId offer(@Nullable ParticipationId stays) {
        return household.as(helen, () -> offering.offer(file.id(), wanted(stays)));
    }

    private NewTransfer wanted(@Nullable ParticipationId stays) {
        return new NewTransfer(southmoor, Instant.EPOCH, stays, "The family has moved", false);
    }

    private NewProfessional asManager(Actor actor) {
        return new NewProfessional(
                Household.personOf(actor),
                file.council(),
                Capacity.TEAM_MANAGER,
                "purpose.supervises",
                LegalBasis.STATUTORY_DUTY,
                null,
                null);
    }

    private int mine(Actor actor) {
        return household.as(actor, cases::myCases).size();
    }

    private ParticipationId partOf(Actor actor) {
        return household.as(helen, () -> overseeing.inForce(file.id(), Language.ENGLISH)).stream()
                .map(Involved::part)
                .filter(part -> part.person().equals(actor.person()))
                .map(part -> part.id())
                .findFirst()
                .orElseThrow();
    }
}
