package org.goldenthread.tests.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * All that somebody comes to who follows every link from their first page on: pages, and files with what is in them. What was
 * answered on the way is kept, so that nothing has to be asked twice.
 */
final class EverythingToRead {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /** What is no reading: leaving, changing how one reads, and what is the same for everybody, as each word of the portal is. */
    private static final Pattern NO_READING = Pattern.compile(
            "/(sign-out|sign-in|passkey|realms|exit|language|easy-read|assets|demonstration|editor/words[?/])\\b.*");

    private static final int MORE_THAN_ANYBODY_HAS = 1000;

    private final Asker reader;
    private final Map<String, HttpResponse<byte[]>> found = new TreeMap<>();

    private EverythingToRead(Visitor reader) {
        this.reader = new Asker(reader);
    }

    /** Where they have been, and what stood there. */
    static Map<String, String> of(Visitor reader) {
        EverythingToRead walk = new EverythingToRead(reader);
        walk.from(Set.of("/"));
        Map<String, String> words = new TreeMap<>();
        walk.found.forEach((path, answer) -> words.put(path, words(answer.body())));
        return words;
    }

    /** What was answered wherever they come to, and, without going on from there, at the other addresses. */
    static Map<String, Answer> answers(Visitor reader, Collection<String> others) {
        EverythingToRead walk = new EverythingToRead(reader);
        walk.from(Set.of("/"));
        walk.ask(others.stream().filter(other -> !walk.found.containsKey(other)).toList());
        Map<String, Answer> answers = new TreeMap<>();
        walk.found.forEach((path, answer) -> answers.put(path, Asker.toTheByte(answer)));
        return answers;
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

    private void from(Set<String> first) {
        Set<String> ahead = first;
        while (!ahead.isEmpty()) {
            if (found.size() > MORE_THAN_ANYBODY_HAS) {
                throw new AssertionError("the walk finds no end; it is at " + ahead);
            }
            Set<String> next = new LinkedHashSet<>();
            ask(ahead).forEach(answer -> {
                next.add(reader.leadsTo(answer));
                Matcher links = LINK.matcher(words(answer.body()));
                while (links.find()) {
                    next.add(links.group(1).replace("&amp;", "&"));
                }
            });
            next.removeIf(path -> path.isEmpty() || found.containsKey(path) || isNoReading(path));
            ahead = next;
        }
    }

    private List<HttpResponse<byte[]>> ask(Collection<String> paths) {
        List<String> asked = new ArrayList<>(paths);
        List<HttpResponse<byte[]>> answers = TwoAtATime.each(asked, reader::asks);
        for (int i = 0; i < asked.size(); i++) {
            if (answers.get(i).statusCode() >= 500) {
                throw new AssertionError(
                        asked.get(i) + " answered " + answers.get(i).statusCode());
            }
            found.put(asked.get(i), answers.get(i));
        }
        return answers;
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
