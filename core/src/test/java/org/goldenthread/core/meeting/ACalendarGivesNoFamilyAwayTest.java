package org.goldenthread.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

class ACalendarGivesNoFamilyAwayTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final Texts texts = Texts.strict();
    private final Meeting meeting = new Meeting(
            CaseId.next(),
            MeetingPurpose.FAMILY_MEETING,
            new MeetingPlan(
                    LocalDateTime.of(2027, 6, 10, 10, 0),
                    Duration.ofHours(3),
                    "Canolfan Brynteg, Heol y Môr",
                    "https://meet.example.org/ela",
                    "Ela waits upstairs",
                    Language.WELSH),
            NOW);

    @Test
    void itSaysWhenAndNothingMore() {
        String file = CalendarFile.of(meeting.view(), Language.ENGLISH, texts, NOW);

        assertThat(file)
                .contains("DTSTART:20270610T090000Z\r\n")
                .contains("DTEND:20270610T120000Z\r\n")
                .contains("SUMMARY;LANGUAGE=en:Meeting\r\n")
                .doesNotContain("Ela")
                .doesNotContain("Brynteg")
                .doesNotContain("meet.example.org")
                .doesNotContainIgnoringCase("council")
                .doesNotContainIgnoringCase("family")
                .doesNotContain("LOCATION");
    }

    @Test
    void itSpeaksWelshToWhoeverChoseIt() {
        assertThat(CalendarFile.of(meeting.view(), Language.WELSH, texts, NOW))
                .contains("SUMMARY;LANGUAGE=cy:Cyfarfod\r\n");
    }

    @Test
    void aMeetingThatWasCalledOffTakesItsPlaceInTheCalendarBack() {
        String before = CalendarFile.of(meeting.view(), Language.ENGLISH, texts, NOW);
        meeting.callOff("snow", NOW);
        String after = CalendarFile.of(meeting.view(), Language.ENGLISH, texts, NOW);

        assertThat(before).contains("STATUS:CONFIRMED").contains("SEQUENCE:0");
        assertThat(after).contains("STATUS:CANCELLED").contains("SEQUENCE:1").doesNotContain("snow");
    }

    @Test
    void longLinesAreFoldedAtSeventyFiveOctetsAndNeverWithinALetter() {
        StringBuilder file = new StringBuilder();
        CalendarFile.line(file, "SUMMARY:" + "ŵ".repeat(100));

        assertThat(file.toString().split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(file.toString().replace("\r\n ", "")).isEqualTo("SUMMARY:" + "ŵ".repeat(100) + "\r\n");
    }

    @Test
    void whatHasAMeaningInTheFormatIsEscaped() {
        assertThat(CalendarFile.escaped("a;b,c\\d\ne")).isEqualTo("a\\;b\\,c\\\\d\\ne");
    }
}
