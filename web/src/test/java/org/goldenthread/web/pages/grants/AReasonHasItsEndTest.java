package org.goldenthread.web.pages.grants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AReasonHasItsEndTest {

    private static final Page PAGE = LongWords.page(Ground.STAFF);
    private static final Map<String, String> EMERGENCY =
            Map.of("reference", "7K3M-92XR", "why", "She was found alone at the station");
    private static final Map<String, String> JUDGED = Map.of("right", "yes", "because", "She had to act");

    @Test
    void theBoxSaysSo() {
        assertThat(LongWords.unnoticed(EMERGENCY, AReasonHasItsEndTest::emergency))
                .isEmpty();
        assertThat(LongWords.unnoticed(JUDGED, AReasonHasItsEndTest::judging)).isEmpty();
    }

    @Test
    void nothingIsSentWithoutOneAndNothingIsChosenForThem() {
        assertThat(emergency(new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-reference", "#q-why");
        assertThat(judging(new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-right", "#q-because");
    }

    private static LongWords.Filled emergency(MultivaluedMap<String, String> sent) {
        EmergencyQuestions asked = new EmergencyQuestions(PAGE, sent);
        return filled(asked.all(), asked.wrong());
    }

    private static LongWords.Filled judging(MultivaluedMap<String, String> sent) {
        JudgingQuestions asked = new JudgingQuestions(PAGE, sent);
        return filled(asked.all(), asked.wrong());
    }

    private static LongWords.Filled filled(List<Question> questions, List<Link> wrong) {
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return questions;
            }

            @Override
            public List<Link> wrong() {
                return wrong;
            }
        };
    }
}
