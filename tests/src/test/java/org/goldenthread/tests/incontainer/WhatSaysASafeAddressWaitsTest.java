package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentSharing;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.NewVariant;
import org.goldenthread.core.content.VariantKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.core.people.SafeHours;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.goldenthread.core.tripwire.LookingAtHeld.Piece;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cerys's address is kept safe. Whatever says it waits in its place for a second person, whichever door it came by. */
@ExtendWith(ArquillianExtension.class)
class WhatSaysASafeAddressWaitsTest extends WhereAnAddressIsKeptSafe {

    @Inject
    ContentSharing sharing;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whoReadsThereNeitherFindsItNorReadsItUntilASecondPersonLetsItGo() {
        ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");

        assertThat(reaches(dai, letter)).isFalse();
        assertThat(reaches(carys, letter))
                .as("nothing that was written is lost")
                .isTrue();
        assertThat(reaches(ruth, letter)).isTrue();
        assertThat(household.as(carys, () -> held.ofMine(letter))).isEqualTo(Notice.WAITS);

        Held waits = waiting(ruth);
        assertThat(household.as(ruth, () -> held.look(waits.id()).pieces()))
                .extracting(Piece::found)
                .containsExactly("19 heron\ncourt");
        household.does(ruth, () -> held.letGo(waits.id(), waits.revision(), "Cerys wants them to know"));

        assertThat(reaches(dai, letter)).isTrue();
        assertThat(waitFor(ruth)).isEmpty();
    }

    @Test
    void whoeverWroteItDoesNotDecideAndWhoMayNotHoldAddressesFindsNothingToDecide() {
        writes(carys, Compartment.SHARED, null, SAID, "");
        Held waits = waiting(ruth);
        Actor manager = household.manager(file);

        assertThat(waitFor(carys)).isEmpty();
        assertThatThrownBy(() -> household.does(carys, () -> held.letGo(waits.id(), waits.revision(), "because")))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.held.own");
        for (Actor other : List.of(dai, cerys, manager)) {
            assertThat(waitFor(other)).isEmpty();
            assertThatThrownBy(() -> household.does(other, () -> held.letGo(waits.id(), waits.revision(), "because")))
                    .isInstanceOf(NotThere.class);
        }
    }

    @Test
    void sentBackAndWrittenAgainWithoutItIsFreeAndWhatItSaidBeforeIsReadByNobodyElse() {
        ContentId letter = writes(carys, Compartment.SHARED, null, SAID, "");
        Held waits = waiting(ruth);
        household.does(ruth, () -> held.sendBack(waits.id(), waits.revision(), "Say that she has moved, not where"));
        assertThat(household.as(carys, () -> held.ofMine(letter))).isEqualTo(Notice.SENT_BACK);
        assertThat(reaches(dai, letter)).isFalse();

        household.as(carys, () -> writing.revise(letter, 1, Household.words("Cerys has moved."), "sent back"));

        assertThat(reaches(dai, letter)).isTrue();
        Actor manager = household.somebody("Helen", Role.TEAM_MANAGER);
        household.takesPart(file, manager, Capacity.TEAM_MANAGER);
        assertThat(reaches(manager, letter)).isTrue();
        assertThatThrownBy(() -> household.as(manager, () -> contents.readVersion(letter, 1)))
                .isInstanceOf(NotThere.class);
        assertThat(household.as(ruth, () -> contents.readVersion(letter, 1)).version())
                .isEqualTo(1);
    }

    @Test
    void inPrivateFamilyTimeEveryAddressIsTakenOutFirstKeptSafeOrNot() {
        for (String said : List.of("Ring 07700 900123", "Meet at nm4 9qz", "Meet at 19\nHeron Court")) {
            assertThatThrownBy(() -> writes(dai, "said-in-private", Compartment.FAMILY, null, said, ""))
                    .isInstanceOfSatisfying(
                            AnswersRejected.class,
                            rejected -> assertThat(rejected.errors())
                                    .singleElement()
                                    .satisfies(error -> assertThat(error.path()).isEqualTo("words")));
        }
        writes(dai, "said-in-private", Compartment.FAMILY, null, "Nan rings at 7 on Mondays, 12 weeks long.", "");
    }

    @Test
    void whereNobodyElseCanLookWhoMayKnowTakesItOutAndOfOthersItWaits() {
        assertThatThrownBy(() -> writes(carys, "told-to-professionals", Compartment.PROFESSIONALS, null, SAID, ""))
                .isInstanceOf(AnswersRejected.class);

        household.does(carys, () -> participating.end(ruthsPart, "She has moved on"));
        ContentId told = writes(dai, Compartment.COORDINATION, null, SAID, "");
        assertThat(reaches(household.manager(file), told)).isFalse();
        assertThat(reaches(dai, told)).isTrue();
        Actor next = household.somebody("Nia", Role.FGC_COORDINATOR);
        household.takesPart(file, next, Capacity.COORDINATOR);
        assertThat(waiting(next).subject().id()).isEqualTo(told.value());
    }

    @Test
    void anotherShapeAndWhatIsPublishedLaterSayWhereItHasToBeTakenOut() {
        ContentId told = writes(carys, "told-to-professionals", Compartment.PROFESSIONALS, null, "All well.", "");
        NewVariant welsh = new NewVariant(
                VariantKind.TRANSLATION, Language.WELSH, "", Label.SENSITIVE, Household.words("Mae hi yn NM4 9QT."));
        assertThatThrownBy(() -> household.does(carys, () -> writing.addVariant(told, 1, welsh)))
                .isInstanceOfSatisfying(
                        AnswersRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .extracting(FieldError::path)
                                .containsExactly("words"));

        ContentId draft = household.as(
                carys, () -> writing.write(draft("Ring 07700 900456.")).item());
        NewSafeContact phone = new NewSafeContact(Channel.PHONE, "07700 900456", SafeHours.always(), false, true);
        household.as(cerys, () -> details.reachMe(phone));
        assertThatThrownBy(() -> household.does(carys, () -> writing.publish(draft)))
                .isInstanceOf(AnswersRejected.class);
    }

    private NewContent draft(String words) {
        AccessStamp place = AccessStamp.in(file.id(), Compartment.PROFESSIONALS, Label.SENSITIVE);
        return new NewContent(
                new ContentTypeKey("told-to-professionals"), place, null, null, true, Household.words(words), "", null);
    }

    @Test
    void titlesReasonsOtherShapesAndCopiesWaitToo() {
        assertThat(reaches(dai, writes(carys, Compartment.SHARED, "Visit to NM4 9QT", "All well.", "")))
                .isFalse();
        assertThat(reaches(dai, writes(carys, Compartment.SHARED, null, "All well.", "she is at NM4 9QT")))
                .isFalse();

        ContentId letter = writes(carys, Compartment.SHARED, null, "All well.", "");
        assertThat(reaches(dai, letter)).isTrue();
        NewVariant welsh = new NewVariant(
                VariantKind.TRANSLATION, Language.WELSH, "", Label.OFFICIAL, Household.words("Mae hi yn NM4 9QT."));
        household.does(carys, () -> writing.addVariant(letter, 1, welsh));
        assertThat(reaches(dai, letter)).isFalse();

        ContentId own = writes(cerys, Compartment.OWN, null, SAID, "");
        assertThat(waitFor(ruth)).as("nobody else reads what is her own").hasSize(3);
        AccessStamp everybody = AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL);
        ContentId copy = household.as(
                cerys, () -> sharing.share(own, 1, everybody, "", null).item());
        assertThat(reaches(dai, copy)).isFalse();
        assertThat(reaches(carys, copy)).isTrue();
    }

    @Test
    void whatAStepWritesWaitsForWhoeverMayLook() {
        ContentId letter = writes(Actor.step("letter", file.id(), carys.person()), Compartment.SHARED, null, SAID, "");

        assertThat(reaches(dai, letter)).isFalse();
        assertThat(reaches(ruth, letter)).isTrue();
        assertThat(reaches(Actor.step("letter", file.id(), null), letter)).isTrue();
    }
}
