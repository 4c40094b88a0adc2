package org.goldenthread.web.pages.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confidants;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.Recipient;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

class WhatIsBeforeTheCourtIsWrittenDownWholeTest {

    private static final Page PAGE = LongWords.page(Ground.STAFF);
    private static final Map<String, String> CARE = Map.of(
            "kind",
            "CARE",
            "court",
            "Family Court at Northmarsh",
            "number",
            "NM26C00417",
            "issued.day",
            "9",
            "issued.month",
            "11",
            "issued.year",
            "2026");
    private static final Recipient CERYS = recipient(Capacity.PARENT, "Cerys");
    private static final Recipient SAM = recipient(Capacity.ADVOCATE, "Sam");

    @Test
    void nothingIsKeptThatIsTooLong() {
        assertThat(LongWords.unnoticed(CARE, WhatIsBeforeTheCourtIsWrittenDownWholeTest::begin))
                .isEmpty();
        assertThat(new BeginQuestions(PAGE, new MultivaluedHashMap<>(CARE))
                        .proceedings()
                        .issued())
                .isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void whatIsMissingIsSaidAtItsBox() {
        assertThat(begin(new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-kind", "#q-court", "#q-number", "#q-issued-day");
        assertThat(disclose(Map.of()).wrong()).extracting(Link::href).containsExactly("#q-recipient", "#q-basis");
        assertThat(disclose(Map.of("ordered.day", "31", "ordered.month", "2", "until.day", "x"))
                        .wrong())
                .extracting(Link::href)
                .contains("#q-ordered-day", "#q-until-day");
    }

    @Test
    void proceedingsToWhichTheAuthorityIsNoPartyAreNotOffered() {
        MultivaluedHashMap<String, String> between = new MultivaluedHashMap<>(CARE);
        between.putSingle("kind", "PRIVATE_LAW");

        assertThat(begin(between).wrong()).extracting(Link::href).containsExactly("#q-kind");
    }

    @Test
    void whoeverIsNotOfTheListIsNobodyWhateverIsSent() {
        assertThat(disclose(Map.of("recipient", UUID.randomUUID().toString(), "basis", "COURT_ORDER"))
                        .wrong())
                .extracting(Link::href)
                .containsExactly("#q-recipient");
        assertThat(disclose(Map.of("recipient", part(SAM), "basis", "RULE_99")).wrong())
                .extracting(Link::href)
                .containsExactly("#q-basis");
    }

    @Test
    void theWholeOfTheLastDayCountsAndWhatIsAPartysToOpenIsNotOffered() {
        Map<String, String> sent = Map.of(
                "recipient",
                part(SAM),
                "basis",
                "COURT_ORDER",
                "ordered.day",
                "9",
                "ordered.month",
                "11",
                "ordered.year",
                "2026",
                "until.day",
                "25",
                "until.month",
                "10",
                "until.year",
                "2026");

        NewDisclosure disclosure = disclose(sent).disclosure();

        assertThat(disclosure.basis()).isEqualTo(DisclosureBasis.COURT_ORDER);
        assertThat(disclosure.recipient()).isEqualTo(SAM.part().id());
        assertThat(disclosure.ordered()).isEqualTo(LocalDate.of(2026, 11, 9));
        // the clocks go back in that night
        assertThat(disclosure.until()).isEqualTo(Instant.parse("2026-10-26T00:00:00Z"));
        for (String partys : List.of("RULE_12_75_CONFIDANT", "PRACTICE_DIRECTION_12G")) {
            assertThat(disclose(Map.of("recipient", part(SAM), "basis", partys)).wrong())
                    .extracting(Link::href)
                    .containsExactly("#q-basis");
        }
    }

    @Test
    void whyItCannotBeDoneIsSaidAtTheBoxItIsAbout() {
        Map<String, String> boxes = Map.of(
                "cannot.court.order", "#q-ordered-day",
                "cannot.court.party", "#q-basis",
                "cannot.court.until", "#q-until-day",
                "cannot.court.no-rule", "#q-basis",
                "cannot.court.opened-already", "#q-recipient");

        boxes.forEach((why, box) -> assertThat(disclose(Map.of()).because(new CannotBeDone(why)))
                .extracting(Link::href)
                .containsExactly(box));
        assertThat(new BeginQuestions(PAGE, new MultivaluedHashMap<>())
                        .because(new CannotBeDone("cannot.court.day-to-come")))
                .extracting(Link::href)
                .containsExactly("#q-issued-day");
    }

    @Test
    void aPartyChoosesOfThoseWhoAreThereAndTheWholeOfTheLastDayCounts() {
        Recipient mair = recipient(Capacity.FAMILY_NETWORK, "Mair");
        ConfideQuestions asked = confide(mair, Map.of("until.day", "9", "until.month", "11", "until.year", "2026"));

        assertThat(asked.knows(part(mair))).isTrue();
        assertThat(asked.knows(part(SAM))).isFalse();
        assertThatThrownBy(() -> asked.sure(SAM.part().id(), List.of())).isInstanceOf(NotThere.class);
        assertThat(asked.wrong()).isEmpty();
        assertThat(asked.disclosure(mair.part().id()))
                .isEqualTo(new NewDisclosure(
                        mair.part().id(),
                        DisclosureBasis.RULE_12_75_CONFIDANT,
                        null,
                        null,
                        Instant.parse("2026-11-10T00:00:00Z")));
        assertThat(confide(mair, Map.of("until.day", "31", "until.month", "2")).wrong())
                .extracting(Link::href)
                .containsExactly("#q-until-day");
    }

    @Test
    void aLawyerIsAskedOfTheirClientAndAPartyOfThemselves() {
        Recipient amina = recipient(Capacity.HEALTH, "Amina");
        String toTheLawyer = confide(LongWords.page(Ground.STAFF), amina, Map.of())
                .who("", List.of())
                .toString();
        String toTheParty = confide(LongWords.page(Ground.FAMILY), amina, Map.of())
                .who("", List.of())
                .toString();

        assertThat(toTheLawyer).contains("Only if your client has told you to");
        assertThat(toTheParty).contains("who look after your health");
        assertThat(confide(LongWords.page(Ground.STAFF), amina, Map.of())
                        .sure(amina.part().id(), List.of())
                        .toString())
                .contains("your client’s health");
    }

    private static ConfideQuestions confide(Recipient one, Map<String, String> sent) {
        return confide(PAGE, one, sent);
    }

    private static ConfideQuestions confide(Page page, Recipient one, Map<String, String> sent) {
        Confidants there = new Confidants(new CaseId(UUID.randomUUID()), List.of(one));
        return new ConfideQuestions(
                page, "Ela", new CourtPaperId(UUID.randomUUID()), there, new MultivaluedHashMap<>(sent));
    }

    private static DiscloseQuestions disclose(Map<String, String> sent) {
        return new DiscloseQuestions(PAGE, "Ela", List.of(CERYS, SAM), new MultivaluedHashMap<>(sent));
    }

    private static String part(Recipient one) {
        return one.part().id().value().toString();
    }

    private static Recipient recipient(Capacity capacity, String name) {
        Part part = new Part(
                new ParticipationId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                capacity,
                "purpose.test",
                LegalBasis.STATUTORY_DUTY,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.parse("2027-11-09T00:00:00Z"),
                null);
        return new Recipient(part, name);
    }

    private static LongWords.Filled begin(MultivaluedMap<String, String> sent) {
        BeginQuestions asked = new BeginQuestions(PAGE, sent);
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
