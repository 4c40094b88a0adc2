package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.NewParticipation;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.NewRelationship;
import org.goldenthread.core.work.WorkLine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What rests on somebody's yes ends the moment they take it back; what rests on something else goes on. */
@ExtendWith(ArquillianExtension.class)
class AConsentIsTakenBackTest extends WhereAMotherLetsANurseKnow {

    @Inject
    ContentReading content;

    @Inject
    WhoHasLooked looks;

    @Inject
    KeepingFrom keeping;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
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
}
