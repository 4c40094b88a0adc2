package org.goldenthread.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.workflows.engine.TaskSeen.Happening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EveryTaskIsSeenTest {

    private final Acting acting = new Acting();
    private final EngineUnderTest engine = new EngineUnderTest(Map.of(), acting);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatWaitsForWhomAndUntilWhen() {
        PersonId cerys = PersonId.next();
        UUID request = UUID.randomUUID();
        engine.deploy(
                "asking",
                SmallPictures.asking(
                        "PARENT",
                        "camunda:assignee='${person}' camunda:formKey='taking-part' camunda:dueDate='2026-11-30T23:59:59'"));

        var caseId = engine.begin(
                "asking", PersonId.next(), Map.of("person", cerys.value().toString(), "about", request.toString()));

        TaskSeen seen = engine.tasks.get(0);
        assertThat(engine.tasks).hasSize(1);
        assertThat(seen)
                .isEqualTo(new TaskSeen(
                        Happening.OPENED,
                        seen.taskId(),
                        "asking",
                        "ask",
                        caseId,
                        Capacity.PARENT,
                        cerys,
                        "taking-part",
                        LocalDate.of(2026, 11, 30),
                        false,
                        Compartment.COORDINATION,
                        request));
    }

    @Test
    void doneAndWithdrawnAreToldApart() {
        engine.deploy("asking", SmallPictures.asking("COORDINATOR", ""));
        var done = engine.begin("asking", PersonId.next(), Map.of());
        var left = engine.begin("asking", PersonId.next(), Map.of());

        engine.answer(done, "ask", Map.of());
        engine.engine
                .getRuntimeService()
                .deleteProcessInstance(
                        engine.engine
                                .getRuntimeService()
                                .createProcessInstanceQuery()
                                .singleResult()
                                .getId(),
                        "ended");

        assertThat(engine.tasks)
                .filteredOn(seen -> seen.happened() != Happening.OPENED)
                .extracting(TaskSeen::happened, TaskSeen::caseId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Happening.DONE, done),
                        org.assertj.core.groups.Tuple.tuple(Happening.WITHDRAWN, left));
    }

    @Test
    void everyStepIsToldOnceWithWhoMovedTheProcessOnToIt() {
        PersonId priya = PersonId.next();
        PersonId ruth = PersonId.next();
        engine.deploy("asking", SmallPictures.asking("COORDINATOR", ""));

        var caseId = acting.as(somebody(priya), () -> engine.begin("asking", priya, Map.of()));
        acting.as(somebody(ruth), () -> engine.answer(caseId, "ask", Map.of()));

        assertThat(engine.steps)
                .isEqualTo(List.of(
                        new StepSeen("asking", "begin", caseId, priya),
                        new StepSeen("asking", "ask", caseId, priya),
                        new StepSeen("asking", "end", caseId, ruth)));
    }

    @Test
    void nobodyMovedItWhereTheClockDid() {
        PersonId priya = PersonId.next();
        engine.deploy("waiting", SmallPictures.waiting("2026-01-01T00:00:00"));
        var caseId = acting.as(somebody(priya), () -> engine.begin("waiting", priya, Map.of()));

        engine.waitUntil(new Date());

        assertThat(engine.steps).endsWith(new StepSeen("waiting", "end", caseId, null));
    }

    private static Actor somebody(PersonId person) {
        return Actor.person(person, Set.of(), true, "test");
    }
}
