package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.core.access.PolicyInMemory.ThingId;
import org.junit.jupiter.api.Test;

/** What stands before a use case, what runs around it, and what its lists are bound to. */
class TheDoorOfAUseCaseTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor mair = world.asFamily(world.mair);
    private final Subject pack = portal.there(world.in(Compartment.SHARED, Label.OFFICIAL));
    private final Subject notes = portal.there(world.in(Compartment.PROFESSIONALS, Label.OFFICIAL));
    private final Subject room = portal.there(world.in(Compartment.FAMILY, Label.SENSITIVE));
    private final Gate gate = new Gate(portal.guard);

    @Requires(Action.SEE)
    void reads() {}

    @Test
    void the_gate_asks_about_the_first_identifier_and_lets_through_to_what_the_use_case_answers() {
        assertThat(asked(mair, () -> "words", "en", ThingId.of(pack), ThingId.of(notes)))
                .isEqualTo("words");
        assertThat(portal.lines).hasSize(1);
    }

    @Test
    void the_gate_stops_before_the_use_case_begins() {
        assertThatThrownBy(() -> asked(
                        mair,
                        () -> {
                            throw new AssertionError("it was called");
                        },
                        ThingId.of(notes)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void a_use_case_that_is_asked_about_the_familys_room_runs_in_private_family_time() {
        asked(mair, () -> portal.guard.require(Action.SEE, pack), ThingId.of(room));

        assertThat(portal.lines).isEmpty();
    }

    @Test
    void a_use_case_that_names_nothing_to_ask_about_stops_everything() {
        assertThatThrownBy(() -> asked(mair, () -> "words", "en"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("of nothing it names");
    }

    @Test
    void a_use_case_that_returns_although_its_transaction_will_be_undone_says_so() throws Exception {
        assertThat(around(false, false)).isEqualTo("done");
        assertThat(around(true, true)).as("given up before").isEqualTo("done");
        assertThatThrownBy(() -> around(false, true)).hasMessageContaining("will be undone");
    }

    @Test
    void whoever_acted_before_acts_again_whatever_happens() {
        Actor ruth = world.asProfessional(world.ruth, Role.FGC_COORDINATOR);
        Acting acting = portal.acting;

        Actor within = acting.as(mair, () -> {
            assertThatThrownBy(() -> acting.as(ruth, (Runnable) () -> {
                        throw new NotThere();
                    }))
                    .isInstanceOf(NotThere.class);
            return acting.current();
        });

        assertThat(within).isEqualTo(mair);
        assertThat(acting.current()).isEqualTo(Actor.visitor());
        assertThat(acting.as(ruth, acting::current)).isEqualTo(ruth);
    }

    @Test
    void a_visitor_is_nobody_and_a_step_is_not_a_visitor() {
        assertThat(Actor.visitor().isVisitor()).isTrue();
        assertThat(Actor.step("share", world.elasCase, null).isVisitor()).isFalse();
        assertThat(mair.isVisitor()).isFalse();
    }

    @Test
    void a_list_is_bound_to_the_keys_and_the_edges_of_whoever_asks_and_of_nobody_else() {
        Set<String> keys = Set.of("a-key");

        assertThat(bound(new Scope(keys, mair)))
                .isEqualTo(Map.of(
                        "sight0",
                        "a-key",
                        "keeper0",
                        "nothing",
                        "spokenFor0",
                        "nothing",
                        "sightPerson",
                        world.mair.value()));
        assertThat(bound(new Scope(Set.of(), Actor.visitor())).get("sight0"))
                .as("an empty list is no list to a database")
                .isEqualTo("nothing");
        for (Actor nobody : List.of(Actor.visitor(), Actor.step("share", world.elasCase, world.mair))) {
            assertThat(bound(new Scope(keys, nobody)).get("sightPerson"))
                    .hasToString("00000000-0000-0000-0000-000000000000");
        }
    }

    @Test
    void a_list_keeps_out_what_is_kept_from_somebody_itself_or_with_its_case() {
        Scope scope = new Scope(Set.of("a-key"), mair);

        assertThat(scope.where("i.stamp", "i.id"))
                .contains("i.stamp.anyKey in (:sight0)", "i.stamp.ownKey in (:sight0)", "not exists")
                .contains("hidden.subjectId = i.id", "hidden.subjectId = i.stamp.caseId", "hidden.liftedAt is null");
        assertThat(scope.nothingKept("f.id", "f.item"))
                .contains("kept.subjectId in (f.id, f.item)", "liftedAt is null");
    }

    @Test
    void what_is_not_there_says_nothing_of_where_it_was_looked_for() {
        assertThat(new NotThere()).hasMessage("not there").hasNoCause();
        assertThat(new NotThere().getStackTrace()).isEmpty();
    }

    private Object asked(Actor actor, Callable<Object> useCase, Object... arguments) {
        return portal.as(actor, () -> {
            try {
                return gate.ask(call(useCase, arguments));
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception checked) {
                throw new AssertionError(checked);
            }
        });
    }

    private static Object around(boolean before, boolean after) throws Exception {
        Queue<Boolean> givenUp = new ArrayDeque<>(List.of(before, after));
        DoneOrSaid around = new DoneOrSaid();
        var transaction = DoneOrSaid.class.getDeclaredField("transaction");
        transaction.setAccessible(true);
        transaction.set(
                around, fake(TransactionSynchronizationRegistry.class, (method, arguments) -> givenUp.remove()));
        return around.call(call(() -> "done"));
    }

    private static InvocationContext call(Callable<Object> useCase, Object... arguments) {
        return fake(InvocationContext.class, (method, none) -> switch (method.getName()) {
            case "getMethod" -> TheDoorOfAUseCaseTest.class.getDeclaredMethod("reads");
            case "getParameters" -> arguments;
            default -> useCase.call();
        });
    }

    private static Map<String, Object> bound(Scope scope) {
        Map<String, Object> parameters = new HashMap<>();
        Query query = fake(Query.class, (method, arguments) -> {
            parameters.put((String) arguments[0], arguments[1]);
            return null;
        });
        assertThat(scope.bind(query)).isSameAs(query);
        return parameters;
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getName().equals("equals") ? proxy == arguments[0] : answer.to(method, arguments)));
    }
}
