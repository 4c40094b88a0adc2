package org.goldenthread.web.pages.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.conference.FamilyRoom.Entry;
import org.junit.jupiter.api.Test;

class TheRoomAsksWhatThePackAskedTest {

    private static final String SAFE = "How do we keep Ela safe and well?";

    private final Page page = PlanPagesInTests.page(Language.ENGLISH);
    private final RoomInWords room =
            new RoomInWords(page, PlanGallery.ELAS, "Ela", new PlanInWords(page, "Ela", PlanGallery.NAMES));

    @Test
    void everyQuestionOfThePackIsAskedAndWhatIfItDoesNotWorkComesLast() {
        assertThat(room.questions(List.of(SAFE), List.of()))
                .extracting(RoomQuestion::words)
                .containsExactly(SAFE, "What if the plan does not work?");
    }

    @Test
    void aPackThatAsksWhatIfItDoesNotWorkIsNotDoubled() {
        assertThat(room.questions(List.of("What if the plan does not work?"), List.of()))
                .extracting(RoomQuestion::words)
                .containsExactly("What if the plan does not work?");
    }

    @Test
    void aPackInEnglishThatAsksItIsNotDoubledForWhoReadsInWelsh() {
        Page welsh = PlanPagesInTests.page(Language.WELSH);
        RoomInWords inWelsh =
                new RoomInWords(welsh, PlanGallery.ELAS, "Ela", new PlanInWords(welsh, "Ela", PlanGallery.NAMES));

        assertThat(inWelsh.questions(List.of("What if the plan does not work?"), List.of()))
                .hasSize(1);
    }

    @Test
    void aFamilyThatWasAskedNothingCanStillWrite() {
        assertThat(room.questions(List.of(), List.of()))
                .extracting(RoomQuestion::words)
                .containsExactly("What should happen now?", "What if the plan does not work?");
    }

    @Test
    void aQuestionOfTheirOwnStandsWithItsAnswers() {
        List<RoomQuestion> questions =
                room.questions(List.of(SAFE), List.of(entry("Who walks the dog?", "Gareth does.")));

        assertThat(questions).extracting(RoomQuestion::words).contains("Who walks the dog?");
        assertThat(questions.get(1).entries()).extracting(PlanPart::what).containsExactly("Gareth does.");
    }

    @Test
    void noAddressOfTheRoomSaysAnything() {
        List<RoomQuestion> questions = room.questions(
                List.of(SAFE), List.of(entry(SAFE, "Ela stays."), entry("Who walks the dog?", "Gareth.")));

        assertThat(questions)
                .extracting(RoomQuestion::add)
                .allMatch(address -> address.matches("/together/[0-9a-f-]{36}/add\\?to=[0-9a-z-]+"));
        assertThat(questions.stream().flatMap(question -> question.entries().stream()))
                .extracting(PlanPart::change)
                .allMatch(address -> address.matches("/together/[0-9a-f-]{36}/[0-9a-f-]{36}"));
    }

    @Test
    void whoMayWriteIsSaidAndNeverWhoIsThere() {
        RoomPeople people = new RoomPeople(List.of("Ruth"), "Ruth", List.of("Cerys", "Mair", "Bethan"), false);

        assertThat(people.writers(page)).isEqualTo("Cerys, Mair and Bethan can write here.");
        assertThat(people.closedTo(page)).startsWith("Ruth and the people who run this website cannot");
        assertThat(people.waiting(page)).isEmpty();
    }

    @Test
    void someoneWhomTheReaderMayNotKnowIsNotNamed() {
        PlanInWords words = new PlanInWords(page, "Ela", Map.of());

        assertThat(words.who(
                        PlanGallery.json("{\"owner\":\"" + PlanGallery.MAIR.value() + "\",\"others\":\"Gareth\"}")))
                .isEqualTo("Gareth");
    }

    private static Entry entry(String question, String what) {
        return new Entry(
                ContentId.next(), 1, PlanGallery.json("{\"question\":\"" + question + "\",\"what\":\"" + what + "\"}"));
    }
}
