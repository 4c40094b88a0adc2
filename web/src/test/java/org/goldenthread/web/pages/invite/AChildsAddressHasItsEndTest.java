package org.goldenthread.web.pages.invite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AChildsAddressHasItsEndTest {

    private static final Map<String, String> BY_MAIL = Map.of("way", "email", "value", "ela@example.org");

    @Test
    void theBoxSaysSo() {
        assertThat(LongWords.unnoticed(BY_MAIL, AChildsAddressHasItsEndTest::filled))
                .isEmpty();
    }

    @Test
    void aLinkOnPaperNeedsNoAddress() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(Map.of("way", "paper", "value", ""));

        assertThat(filled(sent).wrong()).isEmpty();
        assertThat(new ChildQuestions(LongWords.page(Ground.STAFF), sent).contact())
                .isNull();
    }

    @Test
    void oneOfTheTwoHasToBeChosen() {
        assertThat(filled(new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-way");
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        ChildQuestions asked = new ChildQuestions(LongWords.page(Ground.STAFF), sent);
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
