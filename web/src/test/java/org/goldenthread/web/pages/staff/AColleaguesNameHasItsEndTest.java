package org.goldenthread.web.pages.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AColleaguesNameHasItsEndTest {

    private static final Map<String, String> COLLEAGUE = Map.of(
            "known-as", "Ruth",
            "full-name", "Ruth Adeyemi",
            "email", "ruth@example.org",
            "language", "en",
            "role", "fgc-coordinator",
            "team", "Conferences",
            "telephone", "01632 960021");

    @Test
    void everyBoxAboutAColleagueSaysSo() {
        assertThat(LongWords.unnoticed(COLLEAGUE, filled(StaffQuestions::colleague, StaffQuestions::wrongInColleague)))
                .isEmpty();
    }

    @Test
    void everyBoxAboutAnAgencySaysSo() {
        assertThat(LongWords.unnoticed(
                        Map.of("english", "Kindred", "welsh", "Kindred", "kind", "conference-service"),
                        filled(StaffQuestions::agency, StaffQuestions::wrongInAgency)))
                .isEmpty();
    }

    @Test
    void aNumberThatNobodyCouldRingIsToldAtItsBox() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(COLLEAGUE);
        sent.putSingle("telephone", "ask reception");

        assertThat(asked(sent).wrongInColleague()).extracting(Link::href).containsExactly("#q-telephone");
    }

    private static StaffQuestions asked(MultivaluedMap<String, String> sent) {
        return new StaffQuestions(LongWords.page(Ground.STAFF), sent);
    }

    private static Function<MultivaluedMap<String, String>, LongWords.Filled> filled(
            Function<StaffQuestions, List<Question>> questions, Function<StaffQuestions, List<Link>> wrong) {
        return sent -> new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return questions.apply(asked(sent));
            }

            @Override
            public List<Link> wrong() {
                return wrong.apply(asked(sent));
            }
        };
    }
}
