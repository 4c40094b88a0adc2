package org.goldenthread.core.tripwire;

import java.util.List;

/** House numbers as digits and, up to ninety-nine, in words. */
final class Numbers {

    private static final List<String> FIRST = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Numbers() {}

    static List<String> spellings(String number) {
        String digits = number.replaceAll("\\D", "");
        if (digits.length() > 2 || Integer.parseInt(digits) == 0) {
            return List.of(number);
        }
        int value = Integer.parseInt(digits);
        String words = value < 20 ? FIRST.get(value) : TENS.get(value / 10) + FIRST.get(value % 10);
        return List.of(number, words + number.substring(digits.length()));
    }
}
