package org.goldenthread.web.pages.held;

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

class AReasonHasItsEndTest {

    @Test
    void aReasonThatIsFarTooLongIsToldAtItsBox() {
        assertThat(LongWords.unnoticed(
                        Map.of("decision", "let-go", "why", "Cerys wants them to know"), AReasonHasItsEndTest::filled))
                .isEmpty();
    }

    @Test
    void nothingIsDecidedWithoutADecisionAndAReason() {
        assertThat(asked(new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-decision", "#q-why");
    }

    private static HeldQuestions asked(MultivaluedMap<String, String> sent) {
        return new HeldQuestions(LongWords.page(Ground.STAFF), sent);
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return asked(sent).questions(false);
            }

            @Override
            public List<Link> wrong() {
                return asked(sent).wrong();
            }
        };
    }
}
