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

class NobodyIsInvitedWithTooManyWordsTest {

    private static final Map<String, String> RIGHT = Map.of(
            "known-as", "Dilys",
            "full-name", "Dilys Rees",
            "kin", "grandmother",
            "capacity", "family-network",
            "language", "cy",
            "channel", "post",
            "value", "3 Chapel Row, Bangor");

    @Test
    void everyBoxSaysSo() {
        assertThat(LongWords.unnoticed(RIGHT, NobodyIsInvitedWithTooManyWordsTest::filled))
                .isEmpty();
    }

    @Test
    void onWhatParentalResponsibilityRestsIsSaidInTwoHundredLetters() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(RIGHT);
        sent.putSingle("responsibility", "x".repeat(200));
        assertThat(asked(sent).wrong()).isEmpty();

        sent.putSingle("responsibility", "x".repeat(201));
        assertThat(asked(sent).wrong()).extracting(Link::href).containsExactly("#q-responsibility");
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        InviteQuestions asked = asked(sent);
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return asked.all(false);
            }

            @Override
            public List<Link> wrong() {
                List<Link> wrong = asked.wrong();
                if (wrong.isEmpty()) {
                    asked.relative();
                }
                return wrong;
            }
        };
    }

    private static InviteQuestions asked(MultivaluedMap<String, String> sent) {
        return new InviteQuestions(LongWords.page(Ground.STAFF), "Ela", sent);
    }
}
