package org.goldenthread.web.pages.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever says yes sees all that the public does not have yet, and not only what the last draft changed. */
class WhatIsNewIsNewToEverybodyTest {

    @Test
    void whereThePublicHasNothingAllIsNew() {
        assertThat(new Compared(null, List.of(1), "", "").since()).isEqualTo(Compared.NOTHING);
        assertThat(new Compared(null, List.of(5, 3, 1), "", "").since()).isEqualTo(Compared.NOTHING);
    }

    @Test
    void aLanguageThatWasBegunSinceIsNewFromItsFirstWord() {
        assertThat(new Compared(2, List.of(4, 3), "", "").since()).isEqualTo(Compared.NOTHING);
    }

    @Test
    void whatEverybodyGetsIsHeldAgainstTheNewest() {
        Compared compared = new Compared(4, List.of(7, 6, 3, 1), "", "");

        assertThat(compared.since()).isEqualTo("3");
        assertThat(compared.until()).isEqualTo("7");
    }

    @Test
    void whereEverybodyGetsTheNewestItIsHeldAgainstWhatWasBefore() {
        assertThat(new Compared(3, List.of(3, 1), "", "").since()).isEqualTo("1");
        assertThat(new Compared(3, List.of(3), "", "").since()).isEqualTo(Compared.NOTHING);
    }

    @Test
    void whatCameWithThePortalIsHeldAgainstTheNewest() {
        assertThat(new Compared(1, List.of(3, 1), "", Compared.OFFER).since()).isEqualTo("3");
        assertThat(new Compared(1, List.of(3, 1), "1", "").since()).isEqualTo("1");
    }
}
