package org.goldenthread.web.pages.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AListGoesOnWhereMoreIsBehindItTest {

    @Test
    void oneMoreThanIsShownMeansThatThereIsMore() {
        Portion<String> portion = Portion.of(List.of("a", "b", "c"), 2);

        assertThat(portion.shown()).containsExactly("a", "b");
        assertThat(portion.last()).isEqualTo("b");
    }

    @Test
    void aListThatJustFitsEndsThere() {
        assertThat(Portion.of(List.of("a", "b"), 2).last()).isNull();
    }
}
