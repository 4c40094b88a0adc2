package org.goldenthread.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsReachTheVocabularyOnlyTest {

    private final Acting acting = new Acting();
    private final Invite invite = new Invite();
    private final EngineUnderTest engine = new EngineUnderTest(Map.of("invite", invite), acting);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aWordIsCalledAsTheStepForWhoeverMovedTheProcessOnToIt() {
        PersonId priya = PersonId.next();
        PersonId ruth = PersonId.next();
        engine.deploy("calling", SmallPictures.calling("${invite.everyone('PARENT')}"));

        var caseId =
                acting.as(Actor.person(ruth, Set.of(), true, "test"), () -> engine.begin("calling", priya, Map.of()));

        assertThat(invite.calls).containsExactly("everyone PARENT");
        assertThat(invite.actors).containsExactly(Actor.step("call", caseId, ruth));
        assertThat(acting.current().isVisitor()).isTrue();
    }

    @Test
    void aWordIsCalledForNobodyWhereTheClockMovedTheProcessOn() {
        engine.deploy("calling", SmallPictures.calling("${invite.everyone('PARENT')}"));

        var caseId = engine.begin("calling", PersonId.next(), Map.of());

        assertThat(invite.actors).containsExactly(Actor.step("call", caseId, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getRepositoryService()}",
                "${invite.getClass()}",
                "${invite.class.name}",
                "${invite.calls}",
                "${invite.hashCode()}",
                "${''.getClass()}",
                "${caseId.concat('x')}",
                "${caseId.class}",
                "${authenticatedUserId}",
                "${task}",
                "${System.exit(1)}",
                "${people.delete()}",
                "${invite.nothing()}"
            })
    void nothingElseIsReached(String expression) {
        engine.deploy("calling", SmallPictures.calling(expression));

        assertThatThrownBy(() -> engine.begin("calling", PersonId.next(), Map.of()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aRefusalOfTheGateIsFoundBehindWhatTheEngineThrows() {
        engine.deploy("calling", SmallPictures.calling("${invite.refuse()}"));

        assertThatThrownBy(() -> engine.begin("calling", PersonId.next(), Map.of()))
                .hasRootCauseInstanceOf(NotThere.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<serviceTask id='call' camunda:class='java.lang.Runtime'/>",
                "<serviceTask id='call' camunda:delegateExpression='${invite}'/>",
                "<serviceTask id='call' camunda:type='external' camunda:topic='x'/>",
                "<scriptTask id='call' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<businessRuleTask id='call' camunda:class='java.lang.Runtime'/>",
                "<userTask id='call'><extensionElements><camunda:taskListener event='create' class='a.B'/></extensionElements></userTask>",
                "<userTask id='call'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>1</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
                "<userTask id='call'><extensionElements><camunda:executionListener event='start' expression='${invite.refuse()}'/></extensionElements></userTask>"
            })
    void aPictureThatWouldRunSomethingElseIsNotDeployed(String step) {
        String picture = SmallPictures.process(
                "calling", "<startEvent id='begin'/><sequenceFlow id='f1' sourceRef='begin' targetRef='call'/>" + step);

        assertThatThrownBy(() -> engine.deploy("calling", picture)).hasMessageContaining("A process may not use");
    }

    /** A word that remembers how it was called. */
    public class Invite {
        final List<String> calls = new ArrayList<>();
        final List<Actor> actors = new ArrayList<>();

        public void everyone(String capacity) {
            calls.add("everyone " + capacity);
            actors.add(acting.current());
        }

        public void refuse() {
            throw new NotThere();
        }
    }
}
