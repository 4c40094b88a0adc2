package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.GainingSight;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.ReachingPeople;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.WhoReads;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.InvitingAdopters;
import org.goldenthread.core.meeting.NewAdopter;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Needs;
import org.goldenthread.core.people.NewPerson;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever adopts a child, or fosters them, is nobody to the birth family, whichever list or question they try. */
@ExtendWith(ArquillianExtension.class)
class AnAdopterIsUnknownToTheBirthFamilyTest {

    @Inject
    Household household;

    @Inject
    Rows rows;

    @Inject
    Participating participating;

    @Inject
    CaseReading cases;

    @Inject
    ContentReading content;

    @Inject
    WhoReads whoReads;

    @Inject
    GainingSight gaining;

    @Inject
    ReachingPeople reaching;

    @Inject
    InvitingAdopters inviting;

    @Inject
    AccessGuard guard;

    private Opened file;
    private Actor helen;
    private Actor cerys;
    private Actor alun;
    private ParticipationId alunsPart;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aMotherAndWhoAdoptsHerChild() {
        file = household.openCase();
        helen = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, helen, Capacity.TEAM_MANAGER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
        alun = household.somebody("Alun", Role.FAMILY_MEMBER);
        alunsPart = adopts(alun);
    }

    @Test
    void neitherFindsTheOtherInAnyListOfPeople() {
        assertThat(known(cerys)).doesNotContain("Alun");
        assertThat(known(alun)).doesNotContain("Cerys");
        assertThat(household.as(cerys, () -> cases.names(file.id()))).doesNotContainKey(Household.personOf(alun));
        assertThat(household.as(alun, () -> cases.names(file.id()))).doesNotContainKey(Household.personOf(cerys));
        assertThat(known(file.socialWorker())).contains("Alun", "Cerys");
    }

    @Test
    void whoWorksWithTheBirthFamilyDoesNotHearOfThemEither() {
        Actor ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        household.takesPart(file, ruth, Capacity.COORDINATOR);
        Actor dawn = household.somebody("Dawn", Role.FOSTER_CARER);
        household.takesPart(file, dawn, Capacity.FOSTER_CARER);

        assertThat(known(ruth)).doesNotContain("Alun").contains("Dawn");
        assertThat(known(dawn)).doesNotContain("Alun", "Cerys");
        assertThat(known(cerys)).doesNotContain("Dawn");
    }

    @Test
    void whoWorksForTheConferenceServiceIsKeptFromHowAnAdopterIsReachedWhoeverComesFirst() {
        Actor ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        household.takesPart(file, ruth, Capacity.COORDINATOR);
        Actor bethan = household.somebody("Bethan", Role.FAMILY_MEMBER);
        ParticipationId bethansPart = adopts(bethan);

        for (Actor conference : List.of(ruth, household.manager(file))) {
            PersonId person = Household.personOf(conference);
            assertThat(edges(person, alunsPart.value())).isOne();
            assertThat(edges(person, Household.personOf(alun).value())).isOne();
            assertThat(edges(person, bethansPart.value())).isOne();
            assertThat(edges(person, Household.personOf(bethan).value())).isOne();
            assertThat(edges(person, Household.personOf(cerys).value())).isZero();
        }
    }

    @Test
    void theyReadWhatTheyAreToldAndNothingThatIsShared() {
        ContentId shared =
                household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);

        assertThat(household.as(alun, () -> guard.allows(Action.SEE, shared))).isFalse();
        assertThat(household.as(alun, () -> content.inCase(file.id(), ContentFilter.papers(null, 50))))
                .isEmpty();
        assertThat(household.as(cerys, () -> whoReads.of(shared)))
                .extracting(WhoReads.Reader::person)
                .doesNotContain(Household.personOf(alun));
        AccessStamp place = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        assertThat(household.as(cerys, () -> gaining.of(file.id(), place)))
                .extracting(GainingSight.Reader::person)
                .doesNotContain(Household.personOf(alun));
    }

    @Test
    void whatTheyAreToldIsReadByThemAndByTheAuthorityAndByNobodyOfTheConferenceService() {
        Actor ruth = household.somebody("Ruth", Role.FGC_COORDINATOR);
        household.takesPart(file, ruth, Capacity.COORDINATOR);
        Actor bethan = household.somebody("Bethan", Role.FAMILY_MEMBER);
        adopts(bethan);

        ContentId told = household.writes(file.socialWorker(), "told-to-all", toldTo(alun, Compartment.PROFESSIONALS));
        ContentId notes = household.writes(
                file.socialWorker(), file.id(), "told-to-all", Compartment.PROFESSIONALS, Label.OFFICIAL);

        for (Actor reader : List.of(alun, file.socialWorker(), helen)) {
            assertThat(household.as(reader, () -> guard.allows(Action.SEE, told)))
                    .isTrue();
        }
        for (Actor other : List.of(ruth, household.manager(file), cerys, bethan)) {
            assertThat(household.as(other, () -> guard.allows(Action.SEE, told)))
                    .isFalse();
        }
        assertThat(household.as(alun, () -> guard.allows(Action.SEE, notes))).isFalse();
        assertThat(household.as(alun, () -> content.inCase(file.id(), ContentFilter.papers(null, 50))))
                .extracting(ContentLine::id)
                .containsExactly(told);
    }

    @Test
    void nothingIsToldThemWhereWhoCoordinatesReads() {
        ContentId apart = household.writes(file.socialWorker(), "told-to-all", toldTo(alun, Compartment.APART));

        assertThat(household.as(alun, () -> guard.allows(Action.SEE, apart))).isFalse();
    }

    private AccessStamp toldTo(Actor actor, Compartment room) {
        return AccessStamp.of(file.id(), room, Label.SENSITIVE, Household.personOf(actor));
    }

    @Test
    void edgesHoldBothWaysWhateverEitherComesToHold() {
        PersonId birth = Household.personOf(cerys);
        PersonId adopter = Household.personOf(alun);

        assertThat(edges(birth, alunsPart.value())).isOne();
        assertThat(edges(birth, adopter.value())).as("how they are reached").isOne();
        assertThat(edges(
                        birth,
                        household
                                .as(cerys, () -> cases.child(file.id()))
                                .person()
                                .value()))
                .as("how the child is reached")
                .isOne();
        assertThat(edges(adopter, birth.value())).isOne();
    }

    @Test
    void whoeverComesInOnTheFamilysSideLaterIsKeptFromThemTheSame() {
        Actor nain = household.somebody("Nain", Role.FAMILY_MEMBER);
        household.takesPart(file, nain, Capacity.FAMILY_NETWORK);

        assertThat(known(nain)).doesNotContain("Alun");
        assertThat(edges(Household.personOf(nain), alunsPart.value())).isOne();
        assertThat(edges(Household.personOf(alun), Household.personOf(nain).value()))
                .isOne();
    }

    @Test
    void onlyWhoAnswersForTheCaseBringsThemInAndHowTheyAreReachedIsForTheSocialWorker() {
        NewAdopter wanted = new NewAdopter(
                new NewPerson("Bethan", "Bethan Rees", null, Needs.plain(Language.WELSH)),
                new NewSafeContact(Channel.EMAIL, "bethan@example.org", SafeHours.always(), false, true));
        Actor menna = household.manager(file);
        for (Actor other : List.of(file.socialWorker(), menna, cerys)) {
            assertThatThrownBy(() -> household.as(other, () -> inviting.invite(file.id(), wanted, "once-and-once")))
                    .isInstanceOf(NotThere.class);
        }

        ParticipationId part = household.as(helen, () -> inviting.invite(file.id(), wanted, "once-and-once"));

        assertThat(household.as(helen, () -> inviting.invite(file.id(), wanted, "once-and-once")))
                .isEqualTo(part);
        assertThat(household.as(file.socialWorker(), () -> reaching.mayHold(part)))
                .isTrue();
        assertThatThrownBy(() -> household.as(menna, () -> reaching.mayHold(part)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(cerys, () -> reaching.mayHold(part)))
                .isInstanceOf(NotThere.class);
    }

    private ParticipationId adopts(Actor actor) {
        return household.as(
                helen,
                () -> participating.begin(
                        file.id(),
                        NewParticipation.of(
                                Household.personOf(actor),
                                Capacity.ADOPTER,
                                "purpose.cares",
                                LegalBasis.AGREEMENT_TO_TAKE_PART)));
    }

    private List<String> known(Actor actor) {
        return household.as(actor, () -> cases.people(file.id(), Language.ENGLISH)).stream()
                .map(Involved::knownAs)
                .toList();
    }

    private long edges(PersonId person, UUID thing) {
        return rows.count(
                "select count(*) from never_see where person_id = ? and subject_id = ? and lifted_at is null",
                person.value(),
                thing);
    }
}
