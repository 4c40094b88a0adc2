package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.ComingOfAge;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.BirthDateCorrecting;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.OverseeingGrants;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.TellingClock;
import org.goldenthread.core.casefile.WhatAgeChanges;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who takes part as a parent or for a child does so until the eighteenth birthday, whether or not anything runs that night. */
@ExtendWith(ArquillianExtension.class)
class AChildComesOfAgeTest {

    @Inject
    Household household;

    @Inject
    BirthDateCorrecting birthDates;

    @Inject
    OverseeingGrants overseeing;

    @Inject
    Participating participating;

    @Inject
    WhatAgeChanges changes;

    @Inject
    CaseReading cases;

    @Inject
    PortalClock clock;

    @Inject
    TellingClock telling;

    @PersistenceContext
    EntityManager em;

    private Opened file;
    private Actor helen;
    private Actor gwen;
    private Actor cerys;
    private Actor efa;
    private ParticipationId cerysPart;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aFamilyWithTheYoungPersonInIt() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        gwen = household.somebody("Gwen", Role.TEAM_MANAGER);
        household.takesPart(file, gwen, Capacity.TEAM_MANAGER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        cerysPart = household.takesPart(file, cerys, Capacity.PARENT);
        efa = household.somebody("Efa", Role.YOUNG_PERSON);
        household.takesPart(file, efa, Capacity.CHILD);
    }

    @Test
    void aPartThatIsGivenEndsAtTheFirstInstantOfTheBirthday() {
        LocalDate born = eighteenInDays(10);
        correct(born);

        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        household.takesPart(file, daniel, Capacity.PARENT_APART);

        assertThat(endOf(cerys)).isEqualTo(ComingOfAge.of(born)).isEqualTo(grantedUntil(cerys));
        assertThat(endOf(daniel)).isEqualTo(ComingOfAge.of(born)).isEqualTo(grantedUntil(daniel));
        assertThat(endOf(efa)).isAfter(ComingOfAge.of(born));
        assertThat(endOf(helen)).isAfter(ComingOfAge.of(born));
    }

    @Test
    void nobodyMovesTheEndBeyondTheBirthday() {
        LocalDate born = eighteenInDays(10);
        correct(born);

        household.does(
                household.manager(file),
                () -> participating.moveEnd(cerysPart, clock.now().plusSeconds(86400 * 60)));

        assertThat(endOf(cerys)).isEqualTo(ComingOfAge.of(born)).isEqualTo(grantedUntil(cerys));
    }

    @Test
    void whoeverIsEighteenAlreadyTakesPartWithoutTheirParents() {
        correct(eighteenInDays(0));

        assertThat(household.as(cerys, cases::myCases)).isEmpty();
        assertThat(household.as(efa, cases::myCases)).hasSize(1);
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        assertThatThrownBy(() -> household.takesPart(file, daniel, Capacity.PARENT_APART))
                .hasMessage("cannot.participation.of-age");
    }

    @Test
    void aBirthdayThatWasWrongGivesBackWhatNobodyHasEnded() {
        correct(eighteenInDays(10));
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        ParticipationId danielsPart = household.takesPart(file, daniel, Capacity.PARENT_APART);
        household.does(household.manager(file), () -> participating.end(danielsPart, "He has moved away"));

        correct(clock.today().minusYears(9));

        assertThat(endOf(cerys)).isAfter(ComingOfAge.of(eighteenInDays(10))).isEqualTo(grantedUntil(cerys));
        assertThat(household.as(cerys, cases::myCases)).hasSize(1);
        assertThat(household.as(daniel, cases::myCases)).isEmpty();
    }

    @Test
    void whatAWrongBirthdayEndedAtOnceComesBackWithTheRightOneForParentsAndTheirSolicitors() {
        Actor anwen = household.somebody("Anwen", Role.SOLICITOR);
        NewParticipation acting = NewParticipation.of(
                        Household.personOf(anwen),
                        Capacity.PARENTS_SOLICITOR,
                        "purpose.advises",
                        LegalBasis.INSTRUCTION)
                .actingFor(Household.personOf(cerys));
        household.as(household.manager(file), () -> participating.begin(file.id(), acting));
        Actor david = household.somebody("David", Role.IRO);
        household.takesPart(file, david, Capacity.REVIEWING_OFFICER);
        correct(eighteenInDays(-365));
        for (Actor gone : List.of(cerys, anwen, david)) {
            assertThat(household.as(gone, cases::myCases)).isEmpty();
        }
        correct(eighteenInDays(-100));

        correct(clock.today().minusYears(9));

        for (Actor back : List.of(cerys, anwen, david)) {
            assertThat(household.as(back, cases::myCases)).hasSize(1);
            assertThat(endOf(back)).isEqualTo(grantedUntil(back));
        }
    }

    @Test
    void aBrotherOrSistersCaseIsUntouched() {
        Opened sister = household.openCase();
        household.takesPart(sister, cerys, Capacity.PARENT);

        correct(eighteenInDays(0));

        assertThat(household.as(cerys, cases::myCases))
                .extracting(line -> line.id())
                .containsExactly(sister.id());
    }

    @Test
    void onlyWhoAnswersForTheCaseCorrectsItAndToADayThatCanBe() {
        assertThatThrownBy(() ->
                        household.does(file.socialWorker(), () -> birthDates.correct(file.id(), eighteenInDays(1))))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(cerys, () -> birthDates.bornOn(file.id())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> correct(clock.today().plusDays(1))).hasMessage("cannot.born.day");
        assertThatThrownBy(() -> correct(LocalDate.of(1960, 1, 1))).hasMessage("cannot.born.day");
    }

    @Test
    void whoLosesSightAndTheYoungPersonAreToldBeforehandOnceAndInWordsThatNameNobody() {
        household.canBeReached(cerys);
        household.canBeReached(efa);
        correct(eighteenInDays(10));

        telling.round();
        telling.round();

        assertThat(messagesTo(cerys)).isEqualTo(1);
        assertThat(messagesTo(efa)).isEqualTo(1);
        assertThat(messagesTo(helen)).isZero();
        assertThat(household.as(cerys, changes::soon))
                .singleElement()
                .satisfies(change -> assertThat(change.own()).isFalse());
        assertThat(household.as(efa, changes::soon))
                .singleElement()
                .satisfies(change -> assertThat(change.own()).isTrue());
        assertThat(household.as(helen, changes::soon)).isEmpty();
    }

    @Test
    void nobodyIsToldWhileItIsFarAway() {
        household.canBeReached(cerys);
        correct(eighteenInDays(40));

        telling.round();

        assertThat(messagesTo(cerys)).isZero();
        assertThat(household.as(cerys, changes::soon)).isEmpty();
    }

    /** Born on a day whose eighteenth anniversary is so many days ahead. */
    private LocalDate eighteenInDays(int days) {
        return clock.today().plusDays(days).minusYears(18);
    }

    /** By two, where it takes two. */
    private void correct(LocalDate born) {
        if (!household.as(helen, () -> birthDates.correct(file.id(), born))) {
            household.does(
                    gwen,
                    () -> birthDates.agree(
                            file.id(),
                            birthDates.waiting(file.id()).orElseThrow().id()));
        }
    }

    private Instant endOf(Actor actor) {
        return household.as(helen, () -> overseeing.inForce(file.id(), Language.ENGLISH)).stream()
                .filter(one -> one.part().person().equals(actor.person()))
                .map(one -> one.part().until())
                .findFirst()
                .orElseThrow();
    }

    private Instant grantedUntil(Actor actor) {
        return (Instant) em.createQuery("select max(g.until) from Grant g where g.personId = :person"
                        + " and g.caseId = :case and g.until > :now")
                .setParameter("person", Household.personOf(actor).value())
                .setParameter("case", file.id().value())
                .setParameter("now", clock.now())
                .getSingleResult();
    }

    private long messagesTo(Actor actor) {
        return (long) em.createQuery("select count(m) from Message m where m.personId = :person"
                        + " and m.dedupeKey like '%:of-age:%'")
                .setParameter("person", Household.personOf(actor).value())
                .getSingleResult();
    }
}
