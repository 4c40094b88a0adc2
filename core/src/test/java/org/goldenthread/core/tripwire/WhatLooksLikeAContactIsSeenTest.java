package org.goldenthread.core.tripwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody looks, an address or a number is seen by its shape, however it is written; and a family's plan can be written. */
class WhatLooksLikeAContactIsSeenTest {

    private static final List<String> CONTACTS = List.of(
            "Flat 7, 19 Heron Court, Tidewell, NM4 9QT",
            "NM4 9QT",
            "19 Heron Court",
            "7 Heron Court",
            "number 19 in Heron Court",
            "Heron Court 19",
            "nineteen Heron Court",
            "204 Saint John's Road",
            "204 St. John's Road",
            "204 St Johns Rd",
            "12 Heol y Bont",
            "SY24 5AB",
            "twelve Heol y Bont",
            "12, Heol y Bont, Llandre",
            "3b Tŷ Gwyn Street",
            "CF44 7RG",
            "CF447RG",
            "LS1-4AB",
            "Rose Cottage, Heol Fawr",
            "rose cottage in Heol Fawr",
            "48 Great North Avenue",
            "Flat 3, Rose House, Leeds",
            "12 Rose Mews, Leeds",
            "07700 900123",
            "+44 7700 900123",
            "+44 (0)7700 900123",
            "0044 7700 900123",
            "07700/900123",
            "(07700) 900 123");

    private static final List<String> INNOCENT = List.of(
            "2 weeks before court",
            "every 2 weeks. Court agreed",
            "9 am family court",
            "At 9, family court in Leeds",
            "Review on 14 December. Place: Nan's",
            "Review on 14 May. Court is on the 16th",
            "On 14 May court agreed to it.",
            "01.12.2026 10.30",
            "01.12.2026\n08.12.2026",
            "01/12/2026\n2026-12-08",
            "KS2 1st",
            "Mon 09.30, 10.30, 11.30 and 12.30",
            "0808 800 0082",
            "0800 1111",
            "Ring 116 123, or 0808 2000 247.",
            "school on 0800 1111",
            "Nan rings at 7 on Mondays, 12 weeks long.",
            "We meet 2 days before the court, at 10 in the road",
            "Ela is 9. Mair is 61, and has 3 cats, 7 hens and 19 cousins in court shoes.",
            "Mum and 2 kids stay 3 nights at Nan's. House rules: bed at 8.",
            "2\nfamily court\n1",
            "We go to the park 2 times a week, and to Castle Street 3 times a month.",
            "for 2hrs to 5yrs old, KS1 2 at a time",
            "She may cross 2 main roads but not 1 on her own. Drive slowly.",
            "2 people. Place to be agreed",
            "On day 2 they drive, and at 4 nan is close. There is no 3rd way.",
            "A 10 minute drive, 3 kids close by, 12 hours a week.",
            "Nan is (at) home with 2 cats.Mum comes at home.Dad rings.",
            "Dad has 2 ffordd o gysylltu.");

    private static final List<String> AROUND = List.of(
            "She lives at %s now.",
            "%s", "Ring first: %s", "(%s)", "We went there\n%s\nand nobody was in.", "to %s, by bus 4");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261127})
    void everyDisguiseOfAnAddressOrANumberIsSeen(long seed) {
        Disguise disguise = new Disguise(seed);

        for (int i = 0; i < 4_000; i++) {
            String said = disguise.of(disguise.oneOf(CONTACTS));
            String text =
                    disguise.oneOf(INNOCENT) + "\n" + disguise.oneOf(AROUND).formatted(said);

            assertThat(ContactShape.in(text)).as("seed %s, <%s>", seed, text).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aFamilysPlanCanBeWrittenInAnyOrder(long seed) {
        Disguise chance = new Disguise(seed);

        for (int i = 0; i < 3_000; i++) {
            String text = chance.oneOf(INNOCENT) + chance.oneOf(List.of("\n", ". ", "\n\n")) + chance.oneOf(INNOCENT);

            assertThat(ContactShape.in(text)).as("seed %s, <%s>", seed, text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 07700 900123",
                "Ring ٠٧٧٠٠ ٩٠٠١٢٣",
                "at ΝΜ4 9QΤ",
                "at nm4 9qzs",
                "at 19 Heron Courts",
                "at 19 heron court",
                "19 НERON COURT",
                "LS1 4 AB",
                "LS1-4AB",
                "14 The Rise",
                "14 the rise",
                "14 May Street",
                "5 High Court Road",
                "3 Rose Close",
                "one Rose Street",
                "she is at 12 rose close.",
                "12a rose close, leeds",
                "4 mill drive",
                "school on 0800 1111 or 01632 960123",
                "0808 800 0082 and 0808 157 0142",
                "write to a@b.example",
                "cerys dot b at example dot org",
                "cerys (at) example.org",
                "cerys [at] example [dot] org"
            })
    void whatLooksLikeAContactIsSeen(String said) {
        assertThat(ContactShape.in(said)).isNotEmpty();
    }

    @Test
    void itIsSeenWhereItStands() {
        assertThat(ContactShape.in("Tŷ Nan.\nŷ Ring\r\n  07700 900123, or go to 3 Rose Close"))
                .containsExactly(18, 41);
    }

    /** By the time of the processor, which a busy machine does not stretch. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ela goes to school by bus 4, and on Mondays her nan takes her.\n",
                "a b c ",
                "a\n",
                "s\nt\n",
                " \n",
                "1 ",
                "1 january ",
                "Rose Road ",
                "Twenty One Rose ",
                "a@a",
                "0800 1111 "
            })
    void fourTimesAsMuchTakesNotMuchMoreThanFourTimesAsLong(String piece) {
        ContactShape.in(piece.repeat(10_000 / piece.length()));

        Duration once = lookedThrough(piece.repeat(10_000 / piece.length()));
        Duration fourTimes = lookedThrough(piece.repeat(40_000 / piece.length()));

        assertThat(fourTimes).isLessThan(once.multipliedBy(8).plusMillis(500));
    }

    private static Duration lookedThrough(String text) {
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        long before = time.getCurrentThreadCpuTime();
        ContactShape.in(text);
        return Duration.ofNanos(time.getCurrentThreadCpuTime() - before);
    }
}
