package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.MyConsents;
import org.goldenthread.core.casefile.OfferedToMe;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.InvitingProfessionals;
import org.goldenthread.core.meeting.NewProfessional;
import org.goldenthread.core.people.AccountLinking;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.people.PeopleRegistering;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.junit.jupiter.api.BeforeEach;

/** A mother with parental responsibility, and a school nurse who may know something once she has said yes to that. */
abstract class WhereAMotherLetsANurseKnow {

    @Resource
    UserTransaction transaction;

    @Inject
    Household household;

    @Inject
    InvitingProfessionals inviting;

    @Inject
    Participating participating;

    @Inject
    OfferedToMe offered;

    @Inject
    MyConsents consents;

    @Inject
    CaseReading cases;

    @Inject
    CaseSeats seats;

    @Inject
    PeopleRegistering registering;

    @Inject
    AccountLinking accounts;

    @Inject
    WorkReading work;

    Opened file;
    Actor cerys;
    ParticipationId cerysPart;
    Actor amina;
    AgencyId nurses;

    @BeforeEach
    void aMotherWithResponsibilityAndANurse() throws Exception {
        file = household.openCase();
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        cerysPart = household.takesPart(file, cerys, Capacity.PARENT);
        amina = household.somebody("Amina", Role.HEALTH);
        transaction.begin();
        registering.relate(new NewRelationship(
                Household.personOf(cerys), Kin.MOTHER, seats.child(file.id()), "Mother, from birth", null));
        accounts.link(
                Household.personOf(amina), Household.personOf(amina).value().toString());
        transaction.commit();
        nurses = household.agency(AgencyKind.HEALTH);
        household.worksFor(amina, nurses, Role.HEALTH, "School nurses");
    }

    ParticipationId asked(Actor giver) {
        return asked(new GivenConsent(Household.personOf(giver), "How her asthma is"));
    }

    ParticipationId asked(GivenConsent given) {
        NewProfessional wanted = new NewProfessional(
                Household.personOf(amina),
                nurses,
                Capacity.HEALTH,
                "purpose.gives-information",
                LegalBasis.CONSENT,
                null,
                null,
                given);
        return household.as(file.socialWorker(), () -> inviting.invite(file.id(), wanted));
    }

    void comesIn(ParticipationId part) {
        household.does(amina, () -> offered.accept(part));
    }

    List<MyConsent> mine(Actor actor) {
        return household.as(actor, () -> consents.all(Language.ENGLISH));
    }

    static void namesNobody(MyConsent consent) {
        assertThat(consent.to()).isNull();
        assertThat(consent.child()).isEmpty();
        assertThat(consent.recordedBy()).isEmpty();
        assertThat(consent.goesOn()).isEmpty();
    }

    /** What the social worker finds to do. */
    List<String> toldOf() {
        return household.as(file.socialWorker(), () -> work.mine().lines()).stream()
                .map(WorkLine::step)
                .toList();
    }
}
