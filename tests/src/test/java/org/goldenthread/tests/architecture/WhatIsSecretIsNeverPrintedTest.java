package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A record prints all it holds, into a log, an exception or a test's report, unless it says otherwise: one that holds a
 * secret, or how somebody is reached, says otherwise. What is only drawn on a page is not looked at.
 */
class WhatIsSecretIsNeverPrintedTest {

    private static final Pattern RECORD = Pattern.compile("\\brecord (\\w+)[^({]*\\(([^{]*)\\{");
    private static final Pattern SECRET = Pattern.compile(
            "String (\\w*([Ss]ecret|[Pp]assword|[Vv]erifier|[Nn]once|[Rr]efresh|[Aa]ddress|[Tt]elephone|[Ee]mail|[Rr]each)\\w*)\\b");

    @Test
    void aRecordThatHoldsASecretSaysWhatItPrints() {
        assertThat(Sources.main().stream()
                        .filter(file -> Sources.shipped().stream().anyMatch(file::startsWith))
                        .filter(file -> !file.toString().contains("/web/pages/")
                                && !file.toString().contains("/demonstration/"))
                        .flatMap(file -> talkative(Sources.text(file))))
                .isEmpty();
    }

    @Test
    void oneThatPrintsItsSecretIsNamedAndOneThatDoesNotIsNot() {
        assertThat(talkative("record Door(UUID id, @Size(max = 9) String secretWord) {}"))
                .containsExactly("Door");
        assertThat(talkative(
                        "record Key(String word) {}\n record Door(String secretWord) { public String toString() {"))
                .isEmpty();
    }

    /** Of several records in a file each needs its own; so many have to say it as hold something. */
    private static Stream<String> talkative(String source) {
        List<String> holding = RECORD.matcher(source)
                .results()
                .filter(found -> SECRET.matcher(found.group(2)).find())
                .map((MatchResult found) -> found.group(1))
                .toList();
        long saying = Pattern.compile("public String toString\\(\\)")
                .matcher(source)
                .results()
                .count();
        return holding.stream().skip(saying);
    }
}
