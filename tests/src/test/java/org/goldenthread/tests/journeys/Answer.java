package org.goldenthread.tests.journeys;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the portal answered, without what differs from one answer to the next whatever was asked. */
record Answer(int status, String body, Map<String, String> headers) {

    private static final String IDENTIFIER = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final String FORM_MARKS = "(name=\"(?:form-)?token\" value=\")[A-Za-z0-9_-]+";

    private static final String LAID_OUT_AT = "<xmp:CreateDate>";

    private static final String WRITTEN_AT = "(DTSTAMP:)\\d{8}T\\d{6}Z";

    static Answer of(APIResponse response) {
        Map<String, String> headers = new TreeMap<>(response.headers());
        headers.keySet().removeAll(Set.of("date", "content-length"));
        headers.replaceAll((name, value) -> constant(value).replaceAll("nonce-[^']+", "nonce-*"));
        return new Answer(response.status(), constant(response.text()), headers);
    }

    /**
     * The whole of it to the byte, but for what is made anew for every answer: its date, the marks of a form, and the moment
     * at which a calendar was written, which RFC 5545 asks for. A letter that is laid out says in itself when, as PDF/A has it,
     * packed among the rest; its words are compared on the page that shows the same letter.
     */
    static Answer toTheByte(int status, byte[] body, Map<String, String> headers) {
        Map<String, String> kept = new TreeMap<>(headers);
        kept.remove("date");
        String words = new String(body, StandardCharsets.ISO_8859_1);
        if (words.startsWith("%PDF-") && words.contains(LAID_OUT_AT)) {
            kept.remove("content-length");
            return new Answer(status, "a letter, laid out", kept);
        }
        return new Answer(status, words.replaceAll(FORM_MARKS, "$1*").replaceAll(WRITTEN_AT, "$1*"), kept);
    }

    /** The same, where the identifiers that were asked with may be said back. */
    Answer askedAt(String path) {
        Answer answer = this;
        for (String part : path.split("/")) {
            if (part.matches(IDENTIFIER)) {
                answer = answer.without(part);
            }
        }
        return answer;
    }

    /** In words: what is otherwise in the other. */
    String comparedWith(Answer other) {
        if (status != other.status || !headers.equals(other.headers)) {
            return status + " " + headers + " and now " + other.status + " " + other.headers;
        }
        List<String> lines = body.lines().toList();
        List<String> now = other.body.lines().toList();
        int same = 0;
        while (same < Math.min(lines.size(), now.size()) && lines.get(same).equals(now.get(same))) {
            same++;
        }
        return lines.subList(same, Math.min(same + 2, lines.size())) + " and now "
                + now.subList(same, Math.min(same + 2, now.size()));
    }

    private Answer without(String word) {
        Map<String, String> without = new TreeMap<>(headers);
        without.replaceAll((name, value) -> value.replace(word, "*"));
        return new Answer(status, body.replace(word, "*"), without);
    }

    private static String constant(String body) {
        return body.replaceAll(IDENTIFIER, "*").replaceAll("value=\"[A-Za-z0-9_-]{20,}\"", "value=*");
    }
}
