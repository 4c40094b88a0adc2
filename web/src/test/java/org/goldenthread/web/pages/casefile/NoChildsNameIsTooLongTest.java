package org.goldenthread.web.pages.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class NoChildsNameIsTooLongTest {

    @Test
    void everyBoxSaysSo() {
        Map<String, String> right = Map.of("known-as", "Tomos", "full-name", "Tomos Rees", "language", "cy");

        assertThat(LongWords.unnoticed(right, NoChildsNameIsTooLongTest::filled))
                .isEmpty();
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        OpeningQuestions asked = new OpeningQuestions(
                LongWords.page(Ground.STAFF),
                Map.of(AgencyId.next(), "The council"),
                List.of(),
                LocalDate.of(2026, 11, 23),
                sent);
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
