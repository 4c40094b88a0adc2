package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.PostHolder;
import org.goldenthread.core.casefile.PostsToChoose;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.Accepted;
import org.goldenthread.core.meeting.ComingIn;
import org.goldenthread.core.meeting.Inviting;
import org.goldenthread.core.meeting.InvitingProfessionals;
import org.goldenthread.core.meeting.InvitingTheChild;
import org.goldenthread.core.meeting.NewProfessional;
import org.goldenthread.core.people.AgencyKind;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The child, a teacher, a solicitor, somebody who took part before: each by who may, and none on both sides. */
@ExtendWith(ArquillianExtension.class)
class EverybodyCanBeBroughtInTest {

    @Inject
    Household household;

    @Inject
    Inviting inviting;

    @Inject
    InvitingProfessionals professionals;

    @Inject
    InvitingTheChild invitingTheChild;

    @Inject
    PostsToChoose posts;

    @Inject
    ComingIn comingIn;

    @Inject
    CaseReading cases;

    @Inject
    Participating participating;

    @Inject
    AccessPolicy policy;

    @Inject
    Rows rows;

    private Opened file;
    private Actor teacher;
    private AgencyId school;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aTeacherHoldsAPost() {
        file = household.openCase();
        teacher = household.somebody("Tegwen", Role.EDUCATION);
        school = household.agency(AgencyKind.SCHOOL);
        household.worksFor(teacher, school, Role.EDUCATION, "Year 4");
    }

    @Test
    void aTeacherIsFoundByTheirPostAndNotWhereTheyTakePart() {
        List<PostHolder> holders =
                household.as(file.socialWorker(), () -> posts.holders(file.id(), Capacity.EDUCATION, school));

        assertThat(holders).containsExactly(new PostHolder(person(teacher), "Tegwen Pritchard", "Year 4"));
        assertThatThrownBy(
                        () -> household.as(teacher, () -> posts.agencies(file.id(), Capacity.HEALTH, Language.ENGLISH)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void whoeverHoldsNoSuchPostIsNotInvited() {
        assertThatThrownBy(() -> asks(person(household.somebody("Rhodri", Role.HEALTH)), Capacity.HEALTH))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.invitation.no-post");
    }

    @Test
    void aProfessionalWhoIsOfTheFamilyIsRefusedWithTheReason() {
        household.takesPart(file, teacher, Capacity.FAMILY_NETWORK);

        assertThatThrownBy(() -> asks(person(teacher), Capacity.EDUCATION))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.participation.of-the-family");
    }

    @Test
    void whoWorksWithTheFamilyDoesNotComeInAsFamilyAsWell() {
        household.takesPart(file, teacher, Capacity.EDUCATION);

        assertThatThrownBy(() -> household.takesPart(file, teacher, Capacity.PARENT))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.participation.works-here");
    }

    @Test
    void aParentsSolicitorIsBroughtInByTheConferenceServiceForThatParent() {
        Actor cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, cerys, Capacity.PARENT);
        Actor solicitor = household.somebody("Sioned", Role.SOLICITOR);
        household.worksFor(solicitor, school, Role.SOLICITOR, "Family law");

        assertThatThrownBy(() -> household.as(
                        file.socialWorker(), () -> professionals.invite(file.id(), acting(solicitor, cerys))))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> household.as(
                        household.manager(file), () -> professionals.invite(file.id(), acting(solicitor, teacher))))
                .hasMessage("cannot.invitation.for-whom");
        // nobody has said how the solicitor is reached, and they have no account: then nothing is written
        assertThatThrownBy(() -> household.as(
                        household.manager(file), () -> professionals.invite(file.id(), acting(solicitor, cerys))))
                .hasMessage("cannot.invitation.no-safe-contact");
    }

    @Test
    void theSolicitorOfAParentWhoTakesPartApartReadsWhatTheirClientReadsAndNoMoreAndNoLonger() {
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        ParticipationId danielsPart = household.takesPart(file, daniel, Capacity.PARENT_APART);
        Actor solicitor = household.somebody("Sioned", Role.SOLICITOR);
        household.worksFor(solicitor, school, Role.SOLICITOR, "Family law");
        NewParticipation part = NewParticipation.of(
                        person(solicitor), Capacity.SOLICITOR_APART, "purpose.advises", LegalBasis.INSTRUCTION)
                .actingFor(person(daniel));
        household.as(household.manager(file), () -> participating.begin(file.id(), part));
        AccessStamp everybodys = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        AccessStamp daniels = AccessStamp.of(file.id(), Compartment.SHARED, Label.SENSITIVE, person(daniel));

        assertThat(sees(solicitor, everybodys)).isFalse();
        assertThat(sees(solicitor, daniels)).isTrue();

        household.does(household.manager(file), () -> participating.end(danielsPart, "left"));

        assertThat(sees(solicitor, daniels)).isFalse();
        assertThat(household.as(solicitor, cases::myCases)).isEmpty();
    }

    @Test
    void aSolicitorInvitedForAParentWhoTakesPartApartComesInApart() {
        Actor daniel = household.somebody("Daniel", Role.FAMILY_MEMBER);
        household.takesPart(file, daniel, Capacity.PARENT_APART);
        Actor solicitor = household.somebody("Sioned", Role.SOLICITOR);
        household.worksFor(solicitor, school, Role.SOLICITOR, "Family law");
        household.canBeReached(solicitor);

        household.as(household.manager(file), () -> professionals.invite(file.id(), acting(solicitor, daniel)));

        assertThat(rows.count("select count(*) from participation where capacity = 'SOLICITOR_APART' and person_id = '"
                        + person(solicitor).value() + "'"))
                .isEqualTo(1);
        assertThat(rows.count(
                        "select count(*) from participation where capacity = 'PARENTS_SOLICITOR' and person_id = '"
                                + person(solicitor).value() + "'"))
                .isZero();
    }

    @Test
    void theChildComesInByALinkOnPaperThatOnlyTheConferenceServiceMakes() {
        assertThatThrownBy(() -> household.as(file.socialWorker(), () -> invitingTheChild.invite(file.id(), null)))
                .isInstanceOf(NotThere.class);
        Actor manager = household.manager(file);
        ParticipationId part = household.as(manager, () -> invitingTheChild.invite(file.id(), null));

        Accepted accepted =
                comingIn.accept(household.as(manager, () -> inviting.linkForPaper(part)), newcomer -> "child-" + part);

        Actor efa = Actor.person(accepted.person(), Set.of(Role.YOUNG_PERSON), false, "test");
        assertThat(household.as(efa, () -> cases.mine(file.id()))).containsExactly(Capacity.CHILD);
        assertThat(household.as(efa, cases::myCases)).extracting(CaseLine::id).containsExactly(file.id());
        assertThat(household.as(manager, () -> invitingTheChild.mayBeAsked(file.id())))
                .isFalse();
    }

    @Test
    void whoTookPartBeforeIsAskedAgainAsThePersonTheyAre() {
        Actor manager = household.manager(file);
        ParticipationId part = household.as(manager, () -> invitingTheChild.invite(file.id(), null));
        household.does(manager, () -> inviting.takeBack(part, "not yet"));
        long people = rows.count("select count(*) from person");

        assertThatThrownBy(() -> household.as(manager, () -> inviting.askAgain(part)))
                .hasMessage("cannot.invitation.no-safe-contact");
        assertThat(rows.count("select count(*) from person")).isEqualTo(people);
    }

    @Test
    void whoeverWorkedWithTheFamilyComesBackByTheirPostAndNotByAPress() {
        Actor wyn = household.somebody("Wyn", Role.FGC_COORDINATOR);
        ParticipationId part = household.takesPart(file, wyn, Capacity.COORDINATOR);
        household.does(file.socialWorker(), () -> participating.end(part, "handed over"));

        assertThatThrownBy(() -> household.as(file.socialWorker(), () -> inviting.askAgain(part)))
                .hasMessage("cannot.invitation.not-of-the-list");
        assertThat(household.as(wyn, cases::myCases)).isEmpty();
    }

    @Test
    void takenBackTwiceIsTakenBackOnceAndRefusedToWhoMayNot() {
        Actor manager = household.manager(file);
        ParticipationId part = household.as(manager, () -> invitingTheChild.invite(file.id(), null));
        household.does(manager, () -> inviting.takeBack(part, "not yet"));

        household.does(manager, () -> inviting.takeBack(part, "not yet"));

        assertThatThrownBy(() -> household.does(file.socialWorker(), () -> inviting.takeBack(part, "not yet")))
                .isInstanceOf(NotThere.class);
    }

    private ParticipationId asks(PersonId who, Capacity capacity) {
        NewProfessional wanted = new NewProfessional(
                who, school, capacity, "purpose.gives-information", LegalBasis.STATUTORY_DUTY, null, null);
        return household.as(file.socialWorker(), () -> professionals.invite(file.id(), wanted));
    }

    private NewProfessional acting(Actor solicitor, Actor client) {
        return new NewProfessional(
                person(solicitor),
                school,
                Capacity.PARENTS_SOLICITOR,
                "purpose.advises",
                LegalBasis.INSTRUCTION,
                null,
                person(client));
    }

    private static PersonId person(Actor actor) {
        return Household.personOf(actor);
    }

    private boolean sees(Actor actor, AccessStamp place) {
        Subject thing = new Subject(SubjectKind.CONTENT, UUID.randomUUID(), place);
        return policy.check(actor, Action.SEE, thing, Instant.now()).permitted();
    }
}
