package org.goldenthread.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shipped picture asks whoever it is told for whichever form it is told, and remembers no more than that. */
class OneFormIsAskedForByAnyNameTest {

    /** Stands in for the word of that name. */
    public static final class Told {
        final List<String> told = new ArrayList<>();

        public void tell(String whom, String what) {
            told.add(whom + " " + what);
        }
    }

    private final Told letter = new Told();
    private final EngineUnderTest engine =
            new EngineUnderTest(Map.of("letter", letter), new Acting()).withShippedProcesses();
    private final Processes processes = engine.processes();
    private final CaseId elasCase = CaseId.next();
    private final PersonId ruth = PersonId.next();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void theTaskSaysWhoIsAskedForWhatAndWhereItIsListed() {
        UUID about = ask("visit");

        assertThat(engine.tasks).singleElement().satisfies(task -> {
            assertThat(task.formKey()).isEqualTo("visit");
            assertThat(task.capacity()).isEqualTo(Capacity.PARENT);
            assertThat(task.person()).isEqualTo(ruth);
            assertThat(task.listedIn()).isEqualTo(Compartment.SHARED);
            assertThat(task.about()).isEqualTo(about);
        });
    }

    @Test
    void whoeverAskedIsToldOfTheAnswer() {
        ask("visit");

        engine.answer(elasCase, "fill-in", Map.of());

        assertThat(letter.told).containsExactly("COORDINATOR form-answered");
        assertThat(processes.isRunning("ask", elasCase)).isFalse();
    }

    @Test
    void whatIsTakenBackEndsThatOneAndNoOther() {
        UUID first = ask("visit");
        ask("school");

        assertThat(processes.tellAbout("ask-withdrawn", elasCase, first)).isTrue();
        assertThat(processes.tellAbout("ask-withdrawn", elasCase, first)).isFalse();

        assertThat(engine.tasks.stream().filter(task -> task.happened() == TaskSeen.Happening.WITHDRAWN))
                .extracting(TaskSeen::formKey)
                .containsExactly("visit");
        assertThat(engine.openTasks(elasCase)).containsExactly("fill-in");
        assertThat(letter.told).isEmpty();
    }

    @Test
    void everyNodeAndFlowOfThePictureIsWalked() {
        UUID first = ask("visit");
        processes.tellAbout("ask-withdrawn", elasCase, first);
        ask("school");
        engine.answer(elasCase, "fill-in", Map.of());

        assertThat(FlowsTaken.missed(engine.flows, "ask", engine.flows.taken())).isEmpty();
        assertThat(FlowsTaken.missed(engine.flows, "ask", List.of())).hasSizeGreaterThan(5);
    }

    private UUID ask(String form) {
        UUID about = UUID.randomUUID();
        processes.beginAnother(
                "ask",
                elasCase,
                PersonId.next(),
                Map.of(
                        "form",
                        form,
                        "person",
                        ruth.value().toString(),
                        "capacity",
                        "PARENT",
                        "room",
                        "SHARED",
                        "asker",
                        "COORDINATOR",
                        "about",
                        about.toString()));
        return about;
    }
}
