package org.goldenthread.tests.journeys;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** All that somebody comes to who follows every link from their first page on: pages, and files with what is in them. */
final class EverythingToRead {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /** What is no reading: leaving, changing how one reads, and what is the same for everybody. */
    private static final Pattern NO_READING =
            Pattern.compile("/(sign-out|sign-in|passkey|realms|exit|language|easy-read|assets|demonstration)\\b.*");

    private static final int MORE_THAN_ANYBODY_HAS = 1000;

    private final Visitor reader;
    private final Map<String, String> found = new TreeMap<>();

    private EverythingToRead(Visitor reader) {
        this.reader = reader;
    }

    /** Where they have been, and what stood there. */
    static Map<String, String> of(Visitor reader) {
        EverythingToRead walk = new EverythingToRead(reader);
        walk.from("/");
        return walk.found;
    }

    static boolean isNoReading(String path) {
        return NO_READING.matcher(path).matches();
    }

    /** The words of a page, a text, or a word processor's file. */
    static String words(byte[] body) {
        return body.length > 1 && body[0] == 'P' && body[1] == 'K'
                ? unzipped(body)
                : new String(body, StandardCharsets.UTF_8);
    }

    private void from(String first) {
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(first);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (found.containsKey(path) || isNoReading(path)) {
                continue;
            }
            if (found.size() == MORE_THAN_ANYBODY_HAS) {
                throw new AssertionError("the walk finds no end; the last page was " + path);
            }
            String words = read(path);
            found.put(path, words);
            Matcher links = LINK.matcher(words);
            while (links.find()) {
                ahead.add(links.group(1).replace("&amp;", "&"));
            }
        }
    }

    private String read(String path) {
        APIResponse answer = reader.asks(path);
        if (answer.status() >= 500) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return words(answer.body());
    }

    private static String unzipped(byte[] file) {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words.toString();
    }
}
