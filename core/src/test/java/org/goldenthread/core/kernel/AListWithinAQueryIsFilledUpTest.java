package org.goldenthread.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AListWithinAQueryIsFilledUpTest {

    @Test
    void lists_of_three_and_of_four_are_asked_with_the_same_text() {
        assertThat(Among.of("id", List.of("a", "b", "c")).text())
                .isEqualTo(Among.of("id", List.of("a", "b", "c", "d")).text())
                .isEqualTo("(:id0, :id1, :id2, :id3)");
    }

    @Test
    void one_is_asked_for_alone() {
        assertThat(Among.of("id", List.of("a")).text()).isEqualTo("(:id0)");
    }

    @Test
    void what_fills_up_is_the_last_so_that_nothing_more_is_found() {
        assertThat(bound(Among.of("id", List.of("a", "b", "c"))))
                .isEqualTo(Map.of("id0", "a", "id1", "b", "id2", "c", "id3", "c"));
    }

    @Test
    void an_empty_list_is_refused_before_the_database_is_asked() {
        assertThatThrownBy(() -> Among.of("id", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> bound(Among<?> among) {
        Map<String, Object> bound = new TreeMap<>();
        among.bind((Query) Proxy.newProxyInstance(
                Query.class.getClassLoader(), new Class<?>[] {Query.class}, (query, method, arguments) -> {
                    bound.put((String) arguments[0], arguments[1]);
                    return query;
                }));
        return bound;
    }
}
