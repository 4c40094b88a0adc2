package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What some people are answered everywhere, before others do something out of their sight and after it. */
final class Felt {

    private final PortalBrowser browser;
    private final Map<String, Boolean> readers;
    private final KnownThings things;
    private final Map<String, Map<String, Answer>> before;

    private Felt(PortalBrowser browser, Map<String, Boolean> readers, KnownThings things)
            throws IOException, InterruptedException {
        this.browser = browser;
        this.readers = readers;
        this.things = things;
        this.before = everybody();
    }

    /**
     * How things stand now.
     *
     * @param readers whoever may not see what is about to change, and whether they may use a program
     * @param knowing those on whose pages everything is named that there is to be asked about
     */
    static Felt by(PortalBrowser browser, Map<String, Boolean> readers, Collection<String> knowing)
            throws IOException, InterruptedException {
        KnownThings things = new KnownThings();
        for (String knows : knowing) {
            EverythingToRead.of(browser.signInAs(knows)).forEach((path, words) -> {
                things.in(path);
                things.in(words);
            });
        }
        // who has looked is told to those whose paper it is, and has changed by then
        for (String reader : readers.keySet()) {
            EverythingAnswered.readThrough(browser.signInAs(reader), things);
        }
        return new Felt(browser, readers, things);
    }

    /** Where somebody is answered otherwise than before, and in what. */
    Map<String, String> since() throws IOException, InterruptedException {
        Map<String, Map<String, Answer>> after = everybody();
        Map<String, String> felt = new TreeMap<>();
        before.forEach((reader, answers) -> {
            assertThat(after.get(reader)).as("where %s is led", reader).containsOnlyKeys(answers.keySet());
            answers.forEach((path, answer) -> {
                Answer now = after.get(reader).get(path);
                if (!answer.equals(now)) {
                    felt.put(reader + " at " + path, answer.comparedWith(now));
                }
            });
        });
        return felt;
    }

    private Map<String, Map<String, Answer>> everybody() throws IOException, InterruptedException {
        Map<String, Map<String, Answer>> everybody = new LinkedHashMap<>();
        for (Map.Entry<String, Boolean> reader : readers.entrySet()) {
            Visitor visitor = browser.signInAs(reader.getKey());
            everybody.put(reader.getKey(), EverythingAnswered.to(visitor, browser.portal(), reader.getValue(), things));
        }
        return everybody;
    }
}
