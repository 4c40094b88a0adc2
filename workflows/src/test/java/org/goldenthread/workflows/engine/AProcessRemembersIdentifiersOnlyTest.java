package org.goldenthread.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AProcessRemembersIdentifiersOnlyTest {

    private final EngineUnderTest engine = new EngineUnderTest(Map.of(), new Acting());

    @BeforeEach
    void aProcessThatAsksTheCoordinator() {
        engine.deploy("asking", SmallPictures.asking("COORDINATOR", ""));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void keepsIdsWordsFromAListYesOrNoAndDates() {
        Map<String, Object> kept = Map.of(
                "pack",
                UUID.randomUUID().toString(),
                "decision",
                "not-yet",
                "capacity",
                "PARENT",
                "urgent",
                true,
                "day",
                new Date());

        var caseId = engine.begin("asking", PersonId.next(), kept);

        assertThat(engine.remembered(caseId)).containsAllEntriesOf(kept).containsKeys("caseId", "startedBy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mair",
                "Mair Rhys",
                "12 Heol y Bont",
                "mair@example.org",
                "07700 900142",
                "mum says no",
                "<b>",
                "${1+1}"
            })
    void refusesWhatSomebodyMayHaveWritten(String words) {
        assertThatThrownBy(() -> engine.begin("asking", PersonId.next(), Map.of("said", words)))
                .isInstanceOf(NotAnIdentifier.class)
                .hasMessageContaining("said")
                .hasMessageNotContaining(words);
    }

    @Test
    void refusesNumbersListsObjectsAndFiles() {
        for (Object thing :
                List.of(7, 7L, 1.5, List.of("a"), Map.of("a", "b"), new byte[] {1}, new StringBuilder("a"))) {
            assertThatThrownBy(() -> engine.begin("asking", PersonId.next(), Map.of("thing", thing)))
                    .as("%s", thing.getClass())
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void refusesItInAnAnswerTooAndLeavesTheTaskOpen() {
        var caseId = engine.begin("asking", PersonId.next(), Map.of());

        assertThatThrownBy(() -> engine.answer(caseId, "ask", Map.of("said", "She cries at night")))
                .isInstanceOf(NotAnIdentifier.class);

        assertThat(engine.openTasks(caseId)).containsExactly("ask");
    }
}
