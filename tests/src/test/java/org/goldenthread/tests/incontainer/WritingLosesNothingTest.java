package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.content.Written;
import org.goldenthread.tests.incontainer.Household.Opened;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WritingLosesNothingTest {

    private static final ContentTypeKey TOLD_TO_ALL = new ContentTypeKey("told-to-all");

    @Inject
    Household household;

    @Inject
    ContentWriting writing;

    @Inject
    ContentReading contents;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void sendingTheSameThingTwiceHasOneEffect() {
        Opened file = household.openCase();
        NewContent letter = NewContent.answers(
                TOLD_TO_ALL,
                AccessStamp.in(file.id(), Compartment.SHARED, Label.OFFICIAL),
                Household.words("The meeting is on Thursday."),
                "",
                "pressed-once");

        Written first = household.as(file.socialWorker(), () -> writing.write(letter));
        Written second = household.as(file.socialWorker(), () -> writing.write(letter));

        assertThat(second).isEqualTo(first);
        assertThat(household.as(file.socialWorker(), () -> contents.inCase(file.id(), ContentFilter.only(TOLD_TO_ALL))))
                .hasSize(1);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndBothTextsAreKept() {
        Opened file = household.openCase();
        Actor carys = file.socialWorker();
        ContentId letter = household.writes(carys, file.id(), "told-to-all", Compartment.SHARED, Label.OFFICIAL);

        household.does(carys, () -> writing.revise(letter, 1, Household.words("On Friday."), "moved"));
        SomebodyWasFaster told = catchThrowableOfType(
                SomebodyWasFaster.class,
                () -> household.does(carys, () -> writing.revise(letter, 1, Household.words("On Monday."), "moved")));

        assertThat(told.theirs()).isEqualTo(Household.words("On Friday."));
        assertThat(told.yours()).isEqualTo(Household.words("On Monday."));
        assertThat(told.newest()).isEqualTo(2);
    }
}
