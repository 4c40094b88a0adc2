package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.MyConsents;
import org.goldenthread.core.casefile.OfferedToMe;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A yes never outlasts the last part of whoever said it, nor grows with it, and tells them no names after that. */
@ExtendWith(ArquillianExtension.class)
class AYesEndsWithWhoeverSaidItTest {

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

    @Inject
    PortalClock clock;

    private Opened file;
    private Actor cerys;
    private ParticipationId cerysPart;
    private Actor amina;
    private AgencyId nurses;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

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

    @Test
    void whatRestsOnItEndsWithThePartOfWhoeverSaidYes() {
        comesIn(asked(cerys));
        household.does(household.manager(file), () -> participating.end(cerysPart, "It was not safe"));

        assertThat(household.as(amina, cases::myCases)).isEmpty();
        assertThat(mine(cerys)).extracting(MyConsent::holds).containsExactly(false);
        assertThat(toldOf()).containsExactly("consent-withdrawn");
    }

    @Test
    void whoeverSaidYesAndTakesPartInAnotherWayStillLetsThemReadOn() {
        ParticipationId other = household.takesPart(file, cerys, Capacity.FAMILY_NETWORK);
        comesIn(asked(cerys));

        household.does(household.manager(file), () -> participating.end(cerysPart, "It was not safe"));
        assertThat(household.as(amina, cases::myCases)).hasSize(1);
        assertThat(toldOf()).isEmpty();

        household.does(household.manager(file), () -> participating.end(other, "She has moved away"));
        assertThat(household.as(amina, cases::myCases)).isEmpty();
        assertThat(toldOf()).containsExactly("consent-withdrawn");
    }

    @Test
    void aYesNeverOutlastsThePartOfWhoeverSaidItNorGrowsWithIt() {
        Instant now = clock.now();
        Instant end = now.plus(10, ChronoUnit.DAYS);
        movesEnd(cerysPart, end);
        ParticipationId part = asked(cerys);
        assertThat(mine(cerys)).extracting(MyConsent::until).containsExactly(end);
        comesIn(part);
        assertThat(endOf(part)).isEqualTo(end);

        movesEnd(cerysPart, end.plus(10, ChronoUnit.DAYS));
        assertThat(endOf(part)).isEqualTo(end);
        assertThatThrownBy(() -> movesEnd(part, end.plusMillis(1))).hasMessage("cannot.consent.none");

        movesEnd(cerysPart, now.plus(5, ChronoUnit.DAYS));
        assertThat(endOf(part)).isEqualTo(now.plus(5, ChronoUnit.DAYS));
        assertThatThrownBy(() -> movesEnd(part, end)).hasMessage("cannot.consent.none");
    }

    @Test
    void whoeverTakesPartNoMoreReadsWhatAndWhenAndNobodysName() {
        comesIn(asked(cerys));
        household.does(household.manager(file), () -> participating.end(cerysPart, "It was not safe"));

        MyConsent consent = mine(cerys).get(0);
        assertThat(consent.about()).isEqualTo("How her asthma is");
        assertThat(consent.givenAt()).isNotNull();
        namesNobody(consent);
        namesNobody(household.as(cerys, () -> consents.read(consent.id(), Language.ENGLISH)));
    }

    private ParticipationId asked(Actor giver) {
        GivenConsent given = new GivenConsent(Household.personOf(giver), "How her asthma is");
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

    private void comesIn(ParticipationId part) {
        household.does(amina, () -> offered.accept(part));
    }

    private List<String> toldOf() {
        return household.as(file.socialWorker(), () -> work.mine().lines()).stream()
                .map(WorkLine::step)
                .toList();
    }

    private void movesEnd(ParticipationId part, Instant end) {
        household.does(household.manager(file), () -> participating.moveEnd(part, end));
    }

    private Instant endOf(ParticipationId part) {
        return household.as(file.socialWorker(), () -> cases.people(file.id(), Language.ENGLISH)).stream()
                .map(Involved::part)
                .filter(one -> one.id().equals(part))
                .map(Part::until)
                .findFirst()
                .orElseThrow();
    }

    private static void namesNobody(MyConsent consent) {
        assertThat(consent.to()).isNull();
        assertThat(consent.child()).isEmpty();
        assertThat(consent.recordedBy()).isEmpty();
        assertThat(consent.goesOn()).isEmpty();
    }

    private List<MyConsent> mine(Actor actor) {
        return household.as(actor, () -> consents.all(Language.ENGLISH));
    }
}
