package org.goldenthread.core.tripwire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says of themselves closes no paper by a word that stands in every paper. */
class WhatClosesAPaperLeadsToSomebodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Oakfield",
                "12\nOakfield",
                "7b, Ysgubor",
                "19 Heron Court",
                "12 Llys Dewi",
                "3 Llys y Coed",
                "7 Yr Hafan",
                "Flat B, Heron House",
                "Rose Cottage",
                "Tŷ Gwyn",
                "NM4 9QT",
                "07700 900456",
                "cerys@tidewell.example"
            })
    void anAddressANumberAndAnEMailAddressLeadToSomebody(String found) {
        assertThat(LeadsThere.says(found)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement",
                "the mother",
                "2 children",
                "2 Children",
                "31 Children Act",
                "9 November",
                "417 Care Order",
                "3 Weeks",
                "2 Llys Teulu",
                "2 Llys y Goron",
                "Children's House",
                "The House",
                "Family Court in Tidewell"
            })
    void wordsDaysAndWhatIsCountedLeadToNobody(String found) {
        assertThat(LeadsThere.says(found)).isFalse();
    }
}
