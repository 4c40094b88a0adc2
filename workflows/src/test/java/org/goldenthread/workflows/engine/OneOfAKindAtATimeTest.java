package org.goldenthread.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.kernel.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever begins a process on a case that has one of its kind under way is told so, and nothing is begun. */
class OneOfAKindAtATimeTest {

    private final EngineUnderTest engine = new EngineUnderTest(Map.of(), new Acting());
    private final Processes processes = engine.processes();
    private final CaseId elasCase = CaseId.next();

    @BeforeEach
    void two_kinds() {
        String asking = SmallPictures.asking("PARENT", "");
        engine.deploy("asking", asking);
        engine.deploy("asking-again", asking.replace("id=\"asking\"", "id=\"asking-again\""));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_second_of_the_kind_is_refused_and_leaves_nothing() {
        begin("asking", elasCase);

        assertThatThrownBy(() -> begin("asking", elasCase)).isInstanceOf(AlreadyRunning.class);
        assertThat(engine.openTasks(elasCase)).containsExactly("ask");
        assertThat(processes.isRunning("asking", elasCase)).isTrue();
    }

    @Test
    void another_kind_and_another_case_stand_in_nobodys_way() {
        begin("asking", elasCase);

        begin("asking-again", elasCase);
        begin("asking", CaseId.next());

        assertThat(engine.openTasks(elasCase)).containsExactly("ask", "ask");
    }

    @Test
    void when_it_has_ended_it_can_be_begun_anew() {
        begin("asking", elasCase);
        engine.answer(elasCase, "ask", Map.of());
        assertThat(processes.isRunning("asking", elasCase)).isFalse();

        begin("asking", elasCase);

        assertThat(engine.openTasks(elasCase)).containsExactly("ask");
    }

    @Test
    void what_nobody_has_drawn_cannot_be_begun() {
        assertThatThrownBy(() -> begin("juggle", elasCase)).hasMessageContaining("juggle");
    }

    private void begin(String process, CaseId caseId) {
        processes.begin(process, caseId, null, Map.of());
    }
}
