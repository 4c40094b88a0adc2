package org.goldenthread.web.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class SharedWordsHaveTheirEndTest {

    @Test
    void everyBoxSaysSo() {
        assertThat(LongWords.unnoticed(Map.of("parts", "a_1"), SharedWordsHaveTheirEndTest::filled))
                .isEmpty();
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> boxes) {
        SharingInWords words = new SharingInWords(LongWords.page(Ground.FAMILY), "/together/1");
        Sent sent = new Sent(boxes);
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return words.choosing(List.of(), sent, PeopleToChoose.none(), List.of())
                        .more();
            }

            @Override
            public List<Link> wrong() {
                return words.errors(sent);
            }
        };
    }
}
