package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.tripwire.Words.Said;
import org.junit.jupiter.api.Test;

class WhatNobodyReadsIsNotLookedThroughTest {

    @Test
    void an_identifier_or_a_date_in_an_answer_is_no_word_and_everything_else_is() {
        assertThat(Saying.of(StrictJson.read("""
                                {"actions": [{"id": "b1c2de34-e12a-4b1c-9e1d-a12bcd000000", "what": "Nain collects her", "times": 2,
                                              "from": "2026-12-05", "until": "2027-01-09"}],
                                 "note": "see b1c2de34-e12a-4b1c-9e1d-a12bcd000000"}
                                """)).all())
                .containsExactly(
                        new Said("actions.0.what", "Nain collects her"),
                        new Said("actions.0.times", "2"),
                        new Said("note", "see b1c2de34-e12a-4b1c-9e1d-a12bcd000000"));
    }
}
