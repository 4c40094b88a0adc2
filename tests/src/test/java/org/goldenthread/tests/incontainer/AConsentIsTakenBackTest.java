package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.access.WhoHasLooked;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.MyConsents;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.OfferedToMe;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
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

/** What rests on somebody's yes ends the moment they take it back; what rests on something else goes on. */
@ExtendWith(ArquillianExtension.class)
class AConsentIsTakenBackTest {

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
    ContentReading content;

    @Inject
    WhoHasLooked looks;

    @Inject
    PeopleRegistering registering;

    @Inject
    AccountLinking accounts;

    @Inject
    WorkReading work;

    @Inject
    KeepingFrom keeping;

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
    void whatRestsOnItEndsAtOnceAndWhatHasBeenReadIsNamed() {
        comesIn(asked(cerys));
        ContentId paper =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        household.does(amina, () -> content.read(paper, Language.ENGLISH, Reading.PLAIN));

        MyConsent consent = mine(cerys).get(0);
        assertThat(consent.about()).isEqualTo("How her asthma is");
        assertThat(consent.recordedBy()).isEqualTo("Carys");
        assertThat(consent.goesOn())
                .extracting(one -> one.knownAs())
                .contains("Carys")
                .doesNotContain("Amina");
        assertThat(household.as(cerys, () -> looks.by(file.id(), Household.personOf(amina), List.of(paper))))
                .containsOnlyKeys(paper.value());

        household.does(cerys, () -> consents.withdraw(consent.id()));

        assertThat(household.as(amina, cases::myCases)).isEmpty();
        assertThatThrownBy(() -> household.does(amina, () -> content.read(paper, Language.ENGLISH, Reading.PLAIN)))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(file.socialWorker(), cases::myCases)).hasSize(1);
        assertThat(household.as(file.socialWorker(), () -> work.mine().lines()))
                .extracting(WorkLine::step)
                .containsExactly("consent-withdrawn");
        assertThat(mine(cerys)).extracting(MyConsent::holds).containsExactly(false);
        assertThatThrownBy(() -> household.does(cerys, () -> consents.withdraw(consent.id())))
                .hasMessage("cannot.consent.ended");
    }

    @Test
    void whoWasAskedAndHasNotAnsweredIsNoLongerAsked() {
        ParticipationId part = asked(cerys);
        household.does(cerys, () -> consents.withdraw(mine(cerys).get(0).id()));

        assertThat(household.as(amina, offered::waiting)).isEmpty();
        assertThatThrownBy(() -> household.does(amina, () -> offered.accept(part)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void nobodyTakesBackWhatAnotherHasSaidYesTo() {
        asked(cerys);
        MyConsent consent = mine(cerys).get(0);
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        household.takesPart(file, daniel, Capacity.PARENT);

        assertThat(mine(daniel)).isEmpty();
        for (Actor other : List.of(daniel, file.socialWorker(), household.manager(file), amina)) {
            assertThatThrownBy(() -> household.does(other, () -> consents.withdraw(consent.id())))
                    .isInstanceOf(NotThere.class);
        }
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

    @Test
    void whoeverIsKeptFromTheCaseTakesTheirYesBackAllTheSame() {
        comesIn(asked(cerys));
        household.does(
                file.socialWorker(), () -> keeping.keep(file.id(), Household.personOf(cerys), "conflict-of-interest"));
        assertThat(household.as(cerys, cases::myCases)).isEmpty();
        namesNobody(mine(cerys).get(0));

        household.does(cerys, () -> consents.withdraw(mine(cerys).get(0).id()));

        assertThat(household.as(amina, cases::myCases)).isEmpty();
    }

    @Test
    void aGuardianOfTheWiderFamilyMayGiveItAndAChildOnlyWhereItIsSaidHowTheyUnderstand() throws Exception {
        Actor gwen = household.somebody("Gwen", Role.FAMILY_MEMBER);
        household.takesPart(file, gwen, Capacity.FAMILY_NETWORK);
        transaction.begin();
        registering.relate(new NewRelationship(
                Household.personOf(gwen), Kin.GRANDMOTHER, seats.child(file.id()), "Special guardian", null));
        PersonId ela = seats.child(file.id());
        transaction.commit();
        household.takesPart(file, Actor.person(ela, Set.of(Role.YOUNG_PERSON), false, "ela"), Capacity.CHILD);

        assertThatThrownBy(() -> asked(new GivenConsent(ela, "How her asthma is")))
                .hasMessage("cannot.consent.understood");
        asked(gwen);
        assertThat(mine(gwen)).hasSize(1);
    }

    @Test
    void onlyWhoseItIsToGiveIsWrittenDownAndNoPartRestsOnNothing() {
        Actor bethan = household.somebody("Bethan", Role.FAMILY_MEMBER);
        household.takesPart(file, bethan, Capacity.PARENT);

        assertThatThrownBy(() -> asked(bethan)).hasMessage("cannot.consent.not-theirs");
        assertThat(household.as(amina, offered::waiting)).isEmpty();
        assertThatThrownBy(() -> household.does(
                        file.socialWorker(),
                        () -> participating.begin(
                                file.id(),
                                NewParticipation.of(
                                        Household.personOf(amina),
                                        Capacity.HEALTH,
                                        "purpose.test",
                                        LegalBasis.CONSENT))))
                .hasMessage("cannot.consent.none");
    }

    private ParticipationId asked(Actor giver) {
        return asked(new GivenConsent(Household.personOf(giver), "How her asthma is"));
    }

    private ParticipationId asked(GivenConsent given) {
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
