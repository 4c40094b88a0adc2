package org.goldenthread.web.pages.invite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.people.Channel;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AnAdopterIsWrittenDownWholeTest {

    private static final Map<String, String> RIGHT = Map.of(
            "known-as", "Bethan",
            "full-name", "Bethan Rees",
            "language", "cy",
            "channel", "post",
            "value", "3 Chapel Row, Bangor");

    @Test
    void everyBoxSaysWhereThereAreTooManyWords() {
        assertThat(LongWords.unnoticed(RIGHT, AnAdopterIsWrittenDownWholeTest::filled))
                .isEmpty();
    }

    @Test
    void nothingIsChosenForThemAndNothingLeftOut() {
        assertThat(asked(new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-known-as", "#q-full-name", "#q-language", "#q-channel", "#q-value");
        assertThat(asked(new MultivaluedHashMap<>(RIGHT)).adopter().contact().channel())
                .isEqualTo(Channel.POST);
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        AdopterQuestions asked = asked(sent);
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return asked.all();
            }

            @Override
            public List<Link> wrong() {
                List<Link> wrong = asked.wrong();
                if (wrong.isEmpty()) {
                    asked.adopter();
                }
                return wrong;
            }
        };
    }

    private static AdopterQuestions asked(MultivaluedMap<String, String> sent) {
        return new AdopterQuestions(LongWords.page(Ground.STAFF), sent);
    }
}
