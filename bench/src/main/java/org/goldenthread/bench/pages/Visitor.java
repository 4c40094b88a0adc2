package org.goldenthread.bench.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser as far as measuring needs one. It sends Secure cookies over plain loopback, as browsers do for localhost. */
final class Visitor {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** What came, as text, and where from. */
    record Arrived(URI at, int status, String body) {}

    /** Time from sending to the answer's head, in milliseconds, and the bytes that came over the wire. */
    record Timed(double millis, int bytes) {}

    Arrived get(URI address) {
        return follow(HttpRequest.newBuilder(address).GET());
    }

    Arrived post(URI address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Timed time(URI address) {
        HttpRequest request = prepared(HttpRequest.newBuilder(address).GET(), address)
                .header("Accept-Encoding", "gzip")
                .build();
        long before = System.nanoTime();
        HttpResponse<InputStream> answer = send(request);
        double millis = (System.nanoTime() - before) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address.getPath() + " answered " + answer.statusCode());
        }
        return new Timed(millis, bytes(answer).length);
    }

    private Arrived follow(HttpRequest.Builder first) {
        HttpRequest request = first.uri(first.build().uri()).build();
        HttpRequest.Builder next = first;
        URI at = request.uri();
        for (int hops = 0; hops < 12; hops++) {
            HttpResponse<InputStream> answer = send(prepared(next, at).build());
            keepCookies(at, answer);
            String onward = answer.headers().firstValue("Location").orElse(null);
            if (answer.statusCode() / 100 != 3 || onward == null) {
                return new Arrived(at, answer.statusCode(), text(answer));
            }
            at = at.resolve(onward);
            next = HttpRequest.newBuilder(at).GET();
        }
        throw new IllegalStateException("sent in circles, last to " + at.getPath());
    }

    private HttpRequest.Builder prepared(HttpRequest.Builder request, URI at) {
        String sent = cookies.getOrDefault(at.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) {
            request.setHeader("Cookie", sent);
        }
        return request.setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Origin", at.getScheme() + "://" + at.getAuthority())
                .timeout(Duration.ofSeconds(30));
    }

    private void keepCookies(URI at, HttpResponse<?> answer) {
        for (String line : answer.headers().allValues("Set-Cookie")) {
            String[] pair = line.split(";", 2)[0].split("=", 2);
            cookies.computeIfAbsent(at.getAuthority(), authority -> new HashMap<>())
                    .put(pair[0], pair.length == 2 ? pair[1] : "");
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }

    private static String text(HttpResponse<InputStream> answer) {
        return new String(bytes(answer), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return body.readAllBytes();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
