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

class AnAnswerHasRoomForSoManyWordsTest {

    @Test
    void everyBoxSaysSo() {
        assertThat(LongWords.unnoticed(Map.of("coming", "yes"), AnAnswerHasRoomForSoManyWordsTest::filled))
                .isEmpty();
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        ReplyQuestions asked = ReplyQuestions.of(LongWords.page(Ground.FAMILY), "day", sent);
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
