package org.goldenthread.tests.journeys;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks the portal as somebody's browser would, with what it has to show, and draws nothing: from several threads at once, and
 * no answer is followed on to another.
 */
final class Asker {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String portal;
    private final Visitor visitor;
    private final String cookies;
    private String formToken = "";

    Asker(Visitor visitor) {
        this.visitor = visitor;
        this.portal = visitor.portal();
        this.cookies = visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.path.equals("/"))
                .map(Asker::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Cookie cookie) {
        return cookie.name + "=" + cookie.value;
    }

    /** From any form that is theirs: without it nothing that they send is taken for their own. */
    Asker withItsForms() throws IOException, InterruptedException {
        formToken = new String(asks("/my-details/speaking").body(), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("(?s).*name=\"form-token\" value=\"([^\"]+)\".*", "$1");
        return this;
    }

    HttpResponse<byte[]> asks(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    /** Sends a form. */
    HttpResponse<byte[]> sends(String path, String fields) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Form-Token", formToken)
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path)).header("Cookie", cookies);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The whole of an answer, to be compared with another. */
    static Answer toTheByte(HttpResponse<byte[]> response) {
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return Answer.toTheByte(response.statusCode(), response.body(), headers);
    }

    /** Where it leads without a word: an address of the portal itself, or nowhere. */
    String leadsTo(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        return location.startsWith(portal + "/")
                ? location.substring(portal.length())
                : location.startsWith("/") ? location : "";
    }

    @Override
    public String toString() {
        return visitor.toString();
    }
}
