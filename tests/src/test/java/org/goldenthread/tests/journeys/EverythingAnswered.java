package org.goldenthread.tests.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every answer that somebody gets from the portal, to the byte: at each address that their own links lead to, and at each
 * address there is about things that others know of.
 */
final class EverythingAnswered {

    private static final int OF_EACH = 2;

    private final Map<String, Answer> answers = new TreeMap<>();

    private EverythingAnswered() {}

    /** What pages and interface answer to them; programs are for those who work with families alone. */
    static Map<String, Answer> to(Visitor reader, String portal, boolean byProgram, KnownThings things)
            throws IOException, InterruptedException {
        EverythingAnswered all = new EverythingAnswered();
        Collection<String> pages = new TreeSet<>(EverythingToRead.of(reader).keySet());
        Route.ofThePages().forEach(route -> all.about(route, things, pages));
        for (String path : pages) {
            all.answers.put(path, page(reader, path, "GET", ""));
        }
        if (byProgram) {
            Program program = Program.of(reader, portal);
            Collection<String> addresses = new TreeSet<>();
            Route.ofTheInterface().forEach(route -> all.about(route, things, addresses));
            for (String path : addresses) {
                all.answers.put(path, program(program, path, "GET"));
            }
        }
        return all.answers;
    }

    /** What the pages answer, without following it on. */
    static Answer page(Visitor visitor, String path, String verb, String formToken) {
        RequestOptions options =
                RequestOptions.create().setMethod(verb).setMaxRedirects(0).setHeader("Accept-Encoding", "identity");
        if (verb.equals("POST")) {
            options.setHeader("X-Form-Token", formToken)
                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setData("nothing=");
        }
        APIResponse response = visitor.fetches(path, options);
        return Answer.toTheByte(response.status(), response.body(), response.headers());
    }

    /** What the interface answers. */
    static Answer program(Program program, String path, String verb) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = program.asks(verb, path);
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return Answer.toTheByte(response.statusCode(), response.body(), headers);
    }

    private void about(Route route, KnownThings things, Collection<String> addresses) {
        for (int choice = 0; choice < OF_EACH && route.verb().equals("GET"); choice++) {
            String address = route.about(things, choice);
            if (!address.contains("{") && !EverythingToRead.isNoReading(address)) {
                addresses.add(address);
            }
        }
    }
}
