package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A never-see edge: no list shows the thing and no reading opens it, for that person alone; a step is not that person. */
@ExtendWith(ArquillianExtension.class)
class WhatIsKeptFromSomebodyStaysKeptTest {

    @Inject
    Household household;

    @Inject
    KeepingFrom keeping;

    @Inject
    ContentReading contents;

    private Opened file;
    private Actor mair;
    private Actor cerys;
    private ContentId letter;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @BeforeEach
    void aLetterThatIsKeptFromMair() {
        file = household.openCase();
        mair = household.somebody("Mair", Role.FAMILY_MEMBER);
        cerys = household.somebody("Cerys", Role.FAMILY_MEMBER);
        household.takesPart(file, mair, Capacity.FAMILY_NETWORK);
        household.takesPart(file, cerys, Capacity.PARENT);
        letter = household.writes(file.socialWorker(), file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);
        household.does(file.socialWorker(), () -> keeping.keep(letter, Household.personOf(mair), "not-safe"));
    }

    @Test
    void sheNeitherFindsItInAListNorReadsIt() {
        assertThat(finds(mair)).isFalse();
        assertThatThrownBy(() -> reads(mair)).isInstanceOf(NotThere.class);
    }

    @Test
    void everybodyElseDoesBoth() {
        assertThat(finds(cerys)).isTrue();
        assertThat(reads(cerys)).isEqualTo(letter);
    }

    @Test
    void aStepOfAProcessThatSheStartedActsForTheCaseAndDoesBoth() {
        Actor step = Actor.step("letter", file.id(), mair.person());

        assertThat(reads(step)).isEqualTo(letter);
        assertThat(finds(step)).as("the list agrees with the question").isTrue();
    }

    @Test
    void whoMayNotShareItMayNotKeepItFromAnybody() {
        assertThatThrownBy(() -> household.does(
                        cerys, () -> keeping.keep(letter, Household.personOf(file.socialWorker()), "not-safe")))
                .isInstanceOf(NotThere.class);
    }

    private boolean finds(Actor actor) {
        return household.as(
                actor,
                () -> contents.inCase(file.id(), ContentFilter.all()).stream()
                        .anyMatch(line -> line.id().equals(letter)));
    }

    private ContentId reads(Actor actor) {
        return household.as(
                actor,
                () -> contents.read(letter, Language.ENGLISH, Reading.PLAIN).id());
    }
}
