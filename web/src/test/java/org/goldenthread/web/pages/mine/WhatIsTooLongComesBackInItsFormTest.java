package org.goldenthread.web.pages.mine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.people.Needs;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class WhatIsTooLongComesBackInItsFormTest {

    private static final Needs BEFORE = Needs.plain(Language.ENGLISH);

    @Test
    void everyBoxAboutSpeakingSaysSo() {
        assertThat(LongWords.unnoticed(Map.of("language", "en"), WhatIsTooLongComesBackInItsFormTest::speaking))
                .isEmpty();
    }

    @Test
    void everyBoxAboutAWayToReachThemSaysSo() {
        Map<String, String> right = Map.of(
                "channel", "post", "value", "3 Chapel Row, Bangor", "days", "monday", "from", "9", "until", "17");

        assertThat(LongWords.unnoticed(right, WhatIsTooLongComesBackInItsFormTest::reaching))
                .isEmpty();
    }

    @Test
    void eachBoxTellsItsOwnLength() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("interpreter", "x".repeat(201));
        sent.putSingle("communication", "x".repeat(1001));

        assertThat(new SpeakingQuestions(LongWords.page(Ground.FAMILY), BEFORE, sent).wrong())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .matches(link -> link.href().equals("#q-interpreter")
                                        && link.words().contains("200")),
                        second -> assertThat(second)
                                .matches(link -> link.href().equals("#q-communication")
                                        && link.words().contains("1000")));
    }

    @Test
    void theWordsThatWereTooLongAreStillThere() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("interpreter", "x".repeat(201));

        assertThat(new SpeakingQuestions(LongWords.page(Ground.FAMILY), BEFORE, sent).all())
                .extracting(Question::value)
                .contains("x".repeat(201));
    }

    private static LongWords.Filled speaking(MultivaluedMap<String, String> sent) {
        SpeakingQuestions asked = new SpeakingQuestions(LongWords.page(Ground.FAMILY), BEFORE, sent);
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

    private static LongWords.Filled reaching(MultivaluedMap<String, String> sent) {
        ReachQuestions asked = new ReachQuestions(LongWords.page(Ground.FAMILY), "mine", sent);
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return asked.all();
            }

            @Override
            public List<Link> wrong() {
                List<Link> wrong = asked.wrong();
                if (wrong.isEmpty()) {
                    asked.said();
                }
                return wrong;
            }
        };
    }
}
