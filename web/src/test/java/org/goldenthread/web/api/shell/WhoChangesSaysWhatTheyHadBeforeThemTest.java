package org.goldenthread.web.api.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes or approves what they have not seen, and nobody says that they would take whatever there is. */
class WhoChangesSaysWhatTheyHadBeforeThemTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*", " * "})
    void whoSaysNothingOrEverythingHasNothingBeforeThem(@Nullable String ifMatch) {
        assertThatThrownBy(() -> NotAsBefore.said(ifMatch))
                .isInstanceOfSatisfying(
                        NotAsBefore.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(428));
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotChangedUnseen() {
        NotAsBefore.mustBe(NotAsBefore.said(" \"1.2\" "), "\"1.2\"");

        assertThatThrownBy(() -> NotAsBefore.mustBe("\"1.2\"", "\"2.4\""))
                .isInstanceOfSatisfying(
                        NotAsBefore.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(412));
    }
}
