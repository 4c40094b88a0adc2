package org.goldenthread.web.pages.grants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class ACaseIsOfferedInWordsThatFitTest {

    private static final AgencyId SOUTHMOOR = AgencyId.next();
    private static final Map<String, String> RIGHT = Map.of(
            "to", SOUTHMOOR.value().toString(), "care", "no", "stays", "nobody", "because", "The family has moved");

    @Test
    void theBoxSaysWhereThereAreTooManyWords() {
        assertThat(LongWords.unnoticed(RIGHT, ACaseIsOfferedInWordsThatFitTest::filled))
                .isEmpty();
    }

    @Test
    void nothingIsChosenForThemAndADayIsADay() {
        assertThat(asked(new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-care", "#q-to", "#q-stays", "#q-because");
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(RIGHT);
        sent.putSingle("from.day", "31");
        sent.putSingle("from.month", "2");
        sent.putSingle("from.year", "2027");
        assertThat(asked(sent).wrong()).extracting(Link::href).containsExactly("#q-from-day");
        sent.putSingle("from.day", "1");
        sent.putSingle("from.month", "7");
        assertThat(asked(sent).transfer().notBefore()).isEqualTo("2027-06-30T23:00:00Z");
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        TransferQuestions asked = asked(sent);
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

    private static TransferQuestions asked(MultivaluedMap<String, String> sent) {
        return new TransferQuestions(LongWords.page(Ground.STAFF), Map.of(SOUTHMOOR, "Southmoor"), Map.of(), sent);
    }
}
