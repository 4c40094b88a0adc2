package org.goldenthread.web.pages.invite;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.NewProfessional;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class AConsentIsWrittenDownWholeTest {

    private static final PersonId CERYS = PersonId.next();
    private static final PersonId ELA = PersonId.next();
    private static final Map<String, String> RIGHT = Map.of(
            "purpose",
            "purpose.gives-information",
            "basis",
            LegalBasis.CONSENT.name(),
            "giver",
            CERYS.value().toString(),
            "about",
            "How her asthma is");

    @Test
    void whoseYesItIsAndAboutWhatGoesWithIt() {
        NewProfessional asked =
                questions(new MultivaluedHashMap<>(RIGHT)).professional(PersonId.next(), AgencyId.next());

        assertThat(asked.consent()).isEqualTo(new GivenConsent(CERYS, "How her asthma is"));
    }

    @Test
    void withoutThemItIsNotSentAndOnAnotherBasisNobodyAsksForThem() {
        Map<String, String> sent = new HashMap<>(RIGHT);
        sent.put("giver", PersonId.next().value().toString());
        sent.remove("about");
        assertThat(questions(new MultivaluedHashMap<>(sent)).wrong())
                .extracting(Link::href)
                .containsExactly("#q-giver", "#q-about");

        sent.put("basis", LegalBasis.STATUTORY_DUTY.name());
        TermsQuestions onDuty = questions(new MultivaluedHashMap<>(sent));
        assertThat(onDuty.wrong()).isEmpty();
        assertThat(onDuty.all()).extracting(Question::name).containsExactly("purpose", "basis", "until");
    }

    @Test
    void howAChildUnderstandsItIsAskedOfNobodyElse() {
        assertThat(questions(new MultivaluedHashMap<>(RIGHT)).all())
                .extracting(Question::name)
                .doesNotContain("understood");

        Map<String, String> sent = new HashMap<>(RIGHT);
        sent.put("giver", ELA.value().toString());
        assertThat(questions(new MultivaluedHashMap<>(sent)).all())
                .extracting(Question::name)
                .contains("understood");
        assertThat(questions(new MultivaluedHashMap<>(sent)).wrong())
                .extracting(Link::href)
                .containsExactly("#q-understood");

        sent.put("understood", "She said it in her own words");
        assertThat(questions(new MultivaluedHashMap<>(sent))
                        .professional(PersonId.next(), AgencyId.next())
                        .consent())
                .isEqualTo(new GivenConsent(ELA, "How her asthma is", "She said it in her own words"));
    }

    @Test
    void theBoxSaysWhereItEnds() {
        assertThat(LongWords.unnoticed(RIGHT, AConsentIsWrittenDownWholeTest::filled))
                .isEmpty();
    }

    private static TermsQuestions questions(MultivaluedMap<String, String> sent) {
        return new TermsQuestions(
                LongWords.page(Ground.STAFF),
                Capacity.HEALTH,
                Map.of(),
                new Givers(
                        Map.of(
                                CERYS.value().toString(), "Cerys",
                                ELA.value().toString(), "Ela"),
                        Set.of(ELA.value().toString())),
                LocalDate.of(2026, 11, 23),
                sent);
    }

    private static LongWords.Filled filled(MultivaluedMap<String, String> sent) {
        TermsQuestions asked = questions(sent);
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
