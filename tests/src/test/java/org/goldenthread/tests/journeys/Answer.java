package org.goldenthread.tests.journeys;

import com.microsoft.playwright.APIResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the portal answered, without what differs from one answer to the next whatever was asked. */
record Answer(int status, String body, Map<String, String> headers) {

    static Answer of(APIResponse response) {
        Map<String, String> headers = new TreeMap<>(response.headers());
        headers.keySet().removeAll(Set.of("date", "content-length"));
        headers.replaceAll((name, value) -> constant(value).replaceAll("nonce-[^']+", "nonce-*"));
        return new Answer(response.status(), constant(response.text()), headers);
    }

    private static String constant(String body) {
        return body.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("value=\"[A-Za-z0-9_-]{20,}\"", "value=*");
    }
}
