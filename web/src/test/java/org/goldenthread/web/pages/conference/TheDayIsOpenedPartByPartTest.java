package org.goldenthread.web.pages.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.conference.DayControls.Step;
import org.goldenthread.web.pages.shell.Assets;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No button is ever greyed out: each part can be opened now, or says what has to happen first. */
class TheDayIsOpenedPartByPartTest {

    @Test
    void beforeTheDayOnlyEveryoneTogetherCanBeOpened() {
        List<Step> steps = steps(DayPart.NOT_BEGUN);

        assertThat(steps).extracting(step -> step.action().isEmpty()).containsExactly(false, true, true);
        assertThat(steps.get(1).blocked()).contains("first");
        assertThat(steps.get(2).blocked()).contains("first");
    }

    @Test
    void fromAgreeingTheFamilyCanBeGivenMoreTime() {
        Step privateTime = steps(DayPart.AGREEING).get(1);

        assertThat(privateTime.action()).endsWith("/part/private-time");
        assertThat(privateTime.button()).isEqualTo("Give the family more time");
        assertThat(privateTime.state()).isEqualTo("Has been");
    }

    @ParameterizedTest
    @EnumSource(DayPart.class)
    void whatCannotBePressedSaysWhyAndWhatCanBePressedSaysWhatItDoes(DayPart now) {
        assertThat(steps(now)).allSatisfy(step -> {
            assertThat(step.does()).isNotEmpty();
            boolean canBePressed = !step.action().isEmpty();
            assertThat(canBePressed
                            || !step.state().isEmpty()
                            || !step.blocked().isEmpty())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(DayPart.class)
    void theDayCanBeClosedFromAnyPartButOnce(DayPart now) {
        assertThat(controls(now).close().isEmpty()).isEqualTo(now == DayPart.CLOSED);
    }

    @Test
    void aDayThatHasNotBegunIsCalledOffRatherThanClosed() {
        assertThat(controls(DayPart.NOT_BEGUN).closing()).isEqualTo("conference.off");
        assertThat(controls(DayPart.INFORMATION).closing()).isEqualTo("conference.close");
    }

    @Test
    void eachStateOfSomebodysOwnWordsSaysWhoCanReadThem() {
        List<OwnCard> cards = ConferenceGallery.cards(page());

        assertThat(cards).extracting(OwnCard::state).doesNotHaveDuplicates().allMatch(state -> !state.isEmpty());
        assertThat(cards).extracting(card -> card.share().isEmpty()).containsExactly(true, false, true, false);
    }

    private static List<Step> steps(DayPart now) {
        return controls(now).steps();
    }

    private static DayControls controls(DayPart now) {
        MeetingView thursday = new MeetingView(
                MeetingId.next(),
                CaseId.next(),
                MeetingPurpose.FAMILY_MEETING,
                Instant.parse("2026-11-26T10:00:00Z"),
                Instant.parse("2026-11-26T15:00:00Z"),
                "Bryn Hall",
                null,
                false,
                null,
                Language.ENGLISH,
                0,
                now,
                null,
                null);
        return new ControlsInWords(page(), thursday).controls();
    }

    private static Page page() {
        Texts texts = Texts.strict();
        texts.load(TheDayIsOpenedPartByPartTest.class.getClassLoader());
        Reader ruth = new Reader(Language.ENGLISH, false, Ground.STAFF, "Ruth", Optional.empty());
        return new Page(ruth, texts, Assets.shipped(), "/");
    }
}
