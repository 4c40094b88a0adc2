package org.goldenthread.web.pages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class ADayHasRoomForSoManyWordsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "day.day", "3",
            "day.month", "12",
            "day.year", "2026",
            "time", "10:00",
            "minutes", "180",
            "place", "Bryn Hall",
            "language", "en");

    @Test
    void everyBoxSaysSo() {
        assertThat(LongWords.unnoticed(RIGHT, ADayHasRoomForSoManyWordsTest::filled))
                .isEmpty();
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        PlanQuestions asked = PlanQuestions.of(LongWords.page(Ground.STAFF), sent);
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return asked.all();
            }

            @Override
            public List<Link> wrong() {
                return asked.wrong();
            }
        };
    }
}
